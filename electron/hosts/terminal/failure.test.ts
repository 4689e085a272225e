import { pino } from 'pino';
import { expect, test } from 'vitest';
import { DatabaseProblem } from '../../../core/contract/database-problem.ts';
import { UnfitServer } from '../../../core/database/unfit-server.ts';
import { exitCodes } from './command.ts';
import { failureOf } from './failure.ts';
import { NoDatabase } from './here.ts';

const log = pino({ level: 'silent' });
const said = (error: unknown) => failureOf(error, '/data', log);
const byServer = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('said the server'), { code }) });

test.each(DatabaseProblem.options)('%s is a sentence of its own in the terminal', problem => {
  const { sentence, code } = said(new NoDatabase({ problem, about: null }, 'server/hall', null));
  expect(code).toBe(exitCodes.noDatabase);
  expect(sentence).toMatch(/^server\/hall: [A-Z].{15,}[.?]$/s);
  // It has ended, and tries nothing any more.
  expect(sentence).not.toContain('keeps trying');
});

test('what it is about is named, without the marks that only a screen understands', () => {
  const trouble = { problem: 'notPrivileged', about: 'grant hall_app to clerk' } as const;
  const { sentence } = said(new NoDatabase(trouble, 'server/hall', null));
  expect(sentence).toContain('grant hall_app to clerk.');
  expect(sentence).not.toMatch(/[\u2066-\u2069]/);
});

test.each([
  [byServer('25006'), 'read-only'],
  [byServer('53300'), 'no room for this counter'],
  [byServer('53100'), 'disk is full'],
  [byServer('28P01'), 'refuses the sign-in'],
  [byServer('XX001'), 'is damaged'],
  [new UnfitServer('newerSchema'), 'newer Rowlock'],
])('what the server says in the middle of the work is no defect', (error, words) => {
  const { sentence, code } = said(error);
  expect(sentence).toContain(words);
  expect(sentence).toContain('nothing is half done');
  expect(code).toBe(exitCodes.noDatabase);
});

test('control: what says nothing of the server is one', () => {
  expect(said(byServer('42804')).code).toBe(exitCodes.defect);
});
