import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import * as table from '../core/orders/states.ts';

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
