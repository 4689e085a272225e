import { expect, test } from 'vitest';
import { busyReason, DatabaseAway, sqlState } from './busy.ts';

const databaseError = (code: string) => Object.assign(new Error('said the server'), { code });
const wrapped = (cause: Error) => new Error('Failed query', { cause });

test.each([
  [databaseError('55P03'), 'locked'],
  [wrapped(databaseError('57014')), 'timeout'],
  [wrapped(databaseError('40P01')), 'conflict'],
  [databaseError('40001'), 'conflict'],
  [databaseError('57P01'), 'unreachable'],
  [databaseError('25P03'), 'unreachable'],
  [databaseError('08006'), 'unreachable'],
  [wrapped(databaseError('53100')), 'diskFull'],
  [databaseError('ECONNREFUSED'), 'unreachable'],
  [new Error('Connection terminated unexpectedly'), 'unreachable'],
  [new Error('Cannot use a pool after calling end on the pool'), 'unreachable'],
  [new DatabaseAway(), 'unreachable'],
  [databaseError('23505'), null],
  [new Error('anything else'), null],
  ['not even an error', null],
])('%s means %s', (error, reason) => {
  expect(busyReason(error)).toBe(reason);
});

test('a SQLSTATE is found wherever it is wrapped; a system error has none', () => {
  expect(sqlState(wrapped(wrapped(databaseError('RL001'))))).toBe('RL001');
  expect(sqlState(databaseError('ECONNRESET'))).toBeNull();
});
