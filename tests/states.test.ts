import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import * as table from '../core/orders/states.ts';
import { attemptSteps } from '../core/payments/attempt-states.ts';

interface Migration {
  name: string;
  text: string;
}

const checks = join(import.meta.dirname, '..', 'scripts', 'checks');
const load = (name: string) => import(pathToFileURL(join(checks, name)).href);
const { stepsSql } = (await load('states-sql.mjs')) as {
  stepsSql: (from: Pick<typeof table, 'states' | 'revival'>) => string;
};
const { staleSteps } = (await load('states.mjs')) as {
  staleSteps: (from: Pick<typeof table, 'states' | 'revival'>, all: Migration[]) => string[];
};

const made = { name: '0007_steps.sql', text: stepsSql(table) };
const edited = { name: '0008_steps.sql', text: made.text.replace(`('held', 'paid'),`, '') };
const other = { name: '0009_other.sql', text: 'CREATE TABLE note (id uuid);' };

test('the newest migration of the triggers has the steps of the table', () => {
  expect(staleSteps(table, [made, other])).toEqual([]);
  expect(staleSteps(table, [edited, made])).toEqual([]);
});

test('a table that changed since is told, with the migration that it needs', () => {
  expect(staleSteps(table, [made, edited, other])).toEqual([
    expect.stringMatching(
      /^core\/orders\/states\.ts is not what .* 0008_steps\.sql were made from/,
    ),
  ]);
  expect(staleSteps(table, [other])).toEqual([expect.stringContaining(made.text)]);
});

test('the same of attempts, whose triggers stand among others', async () => {
  const { attemptStepsSql } = (await load('attempt-steps-sql.mjs')) as {
    attemptStepsSql: (from: typeof attemptSteps) => string;
  };
  const { staleAttemptSteps } = (await load('attempt-states.mjs')) as {
    staleAttemptSteps: (from: typeof attemptSteps, all: string[]) => string[];
  };
  const wanted = attemptStepsSql(attemptSteps);
  const among = `CREATE TABLE a (id uuid);\n${wanted}GRANT SELECT ON a TO b;`;
  const changed = among.replace(`('charge', 'used', 'reversed')`, `('charge', 'used', 'begun')`);
  expect(staleAttemptSteps(attemptSteps, [changed, among, other.text])).toEqual([]);
  expect(staleAttemptSteps(attemptSteps, [among, changed])).toEqual([
    expect.stringContaining(wanted),
  ]);
});
