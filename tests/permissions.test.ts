import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '../core/contract/operations.ts';
import { awaited, type Permission, permissions } from '../core/contract/permissions.ts';

const core = join(import.meta.dirname, '..', 'core');

/** What the contract declares of its operations. */
const declared = Object.values(operations).map(each => each.meta.access);

/** What use cases ask for beside it, where only some of their inputs need it. */
async function askedWithin(): Promise<string[]> {
  const files = await readdir(core, { recursive: true });
  const useCases = files.filter(
    each => each.endsWith('.ts') && !/\.(test|testing)\.ts$/.test(each),
  );
  const asking = /(?:mustBePermitted\([^)]*?|permissions\.includes\()'(\w+)'/g;
  const texts = await Promise.all(useCases.map(each => readFile(join(core, each), 'utf8')));
  return texts.flatMap(text => Array.from(text.matchAll(asking), ([, asked = '']) => asked));
}

const isAwaited = (each: Permission) => awaited.includes(each);

test('every permission is asked for by an operation or a use case, except those that are awaited', async () => {
  const asked = [...declared, ...(await askedWithin())];
  expect(permissions.filter(each => !asked.includes(each))).toEqual(permissions.filter(isAwaited));
});
