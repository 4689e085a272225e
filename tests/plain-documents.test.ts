import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Words that make an English page read as translated; screens have a longer list, in `core/text`. */
const notUsed =
  /\b(anew|whoever|somebody|everybody|anybody|stands|stood|lies|desk)\b|by (itself|themselves)\b/i;

/** What is read first. Decisions and the changelog are kept as they were written. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter(each => each.endsWith('.md'))
    .map(each => join('docs', each)),
];

test.each(pages)('%s is in words that are in use', page => {
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  expect(lines.filter(each => notUsed.test(each))).toEqual([]);
});

test('control: one of the others would be found', () => {
  expect('Whoever writes it stands there.').toMatch(notUsed);
});
