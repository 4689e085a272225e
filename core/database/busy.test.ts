import { expect, test } from 'vitest';
import { busyReason, Contended, DatabaseAway, sqlState } from './busy.ts';
import { UnfitServer } from './unfit-server.ts';

const databaseError = (code: string) => Object.assign(new Error('said the server'), { code });
const byBouncer = (words: string) => Object.assign(new Error(words), { code: '08P01' });
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
  [databaseError('53200'), 'outOfMemory'],
  [databaseError('53300'), 'serverFull'],
  [databaseError('57P03'), 'unreachable'],
  [databaseError('28P01'), 'refused'],
  [databaseError('28000'), 'refused'],
  [databaseError('3D000'), 'noDatabase'],
  [databaseError('XX001'), 'damaged'],
  [wrapped(databaseError('XX002')), 'damaged'],
  [databaseError('58P01'), 'damaged'],
  [databaseError('58030'), 'damaged'],
  // Ours, unless the server says that it takes no changes at all; see the way in.
  [databaseError('25006'), null],
  [databaseError('42501'), null],
  [byBouncer('no such database: hall'), 'noDatabase'],
  [byBouncer('SASL authentication failed'), 'refused'],
  [byBouncer('no more connections allowed (max_client_conn)'), 'serverFull'],
  [byBouncer('query_wait_timeout'), 'unreachable'],
  [new UnfitServer('pooled'), 'pooled'],
  [wrapped(new UnfitServer('wrongRole', 'owner')), 'wrongRole'],
  [new DatabaseAway('newerSchema'), 'newerSchema'],
  [wrapped(new DatabaseAway()), 'unreachable'],
  [wrapped(new Contended()), 'conflict'],
  [new Error('timeout expired'), 'unreachable'],
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
