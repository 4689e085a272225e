import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';
import { plural } from './plural.ts';

const tickets = { one: '# bilet', few: '# bilety', many: '# biletów', other: '# biletu' };

describe('what stands behind a number', () => {
  test.each([
    [1, '1 bilet'],
    [3, '3 bilety'],
    [5, '5 biletów'],
    [22, '22 bilety'],
    [112, '112 biletów'],
    [1.5, '1,5 biletu'],
  ])('has four forms in Polish: %d', (n, words) => {
    expect(plural('pl', n, tickets)).toBe(words);
  });

  test('has a number in the digits of the language', () => {
    expect(plural('fa', 12, { one: '# بلیت', other: '# بلیت' })).toBe('۱۲ بلیت');
  });

  // What makes these fail is the compiler: a form too few, and the line above it is in the wrong.
  test('does not compile without the forms that its language has', () => {
    const { one, few, many, other } = tickets;
    // @ts-expect-error two to four are counted otherwise than one and five
    plural('pl', 3, { one, many, other });
    // @ts-expect-error and five otherwise than two
    plural('pl', 5, { one, few, other });
    // @ts-expect-error fractions have a form of their own
    plural('pl', 5, { one, few, many });
    // @ts-expect-error no language has a single form
    plural('en', 1, { other: '# tickets' });
    // @ts-expect-error English does not count a few apart
    plural('en', 3, { one: '# ticket', few: '# tickets', other: '# tickets' });
    expect(plural('pl', 3, tickets)).toBe('3 bilety');
  });
});

/** Calls in a dictionary that count in another language than its own. */
const foreign = (source: string, language: string): string[] =>
  [...source.matchAll(/\b(?:plural|count)\(\s*'(\w+)'/g)].flatMap(([call, spoken]) =>
    spoken === language ? [] : [call],
  );

describe('a dictionary', () => {
  test.each(languages)('counts in its own language: %s', language => {
    const folder = join(import.meta.dirname, language);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(join(folder, file), 'utf8'));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(source => foreign(source, language))).toEqual([]);
  });

  test('control: another would be seen', () => {
    expect(foreign("left: n => plural('en', n, forms) + count('pl', n)", 'pl')).toEqual([
      "plural('en'",
    ]);
  });
});
