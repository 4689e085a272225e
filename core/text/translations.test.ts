import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { pl } from './pl.ts';

/** Every plain sentence by its path. */
function sentences(dictionary: object, path = ''): [string, string][] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]];
    return typeof value === 'object' && value !== null ? sentences(value, `${path}${key}.`) : [];
  });
}

const severalWords = /\p{L}\S* +\S*\p{L}/u;
const latinOnly = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u;

describe('the three languages', () => {
  test('no sentence is empty', () => {
    const all = [en, pl, fa].flatMap(each => sentences(each));
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(([, text]) => !text.trim())).toEqual([]);
  });

  const english = new Map(sentences(en));
  const untranslated = (dictionary: object) =>
    sentences(dictionary).filter(
      ([path, text]) => english.get(path) === text && severalWords.test(text),
    );
  const inLatin = (dictionary: object) =>
    sentences(dictionary).filter(([, text]) => severalWords.test(text) && latinOnly.test(text));

  test('a sentence of several words was translated into Polish', () => {
    expect(untranslated(pl)).toEqual([]);
  });

  test('a Persian sentence of several words is written in Persian', () => {
    expect(inLatin(fa)).toEqual([]);
  });

  test('control: English in their place would be seen', () => {
    expect(untranslated(en).length).toBeGreaterThan(300);
    expect(inLatin(en).length).toBeGreaterThan(300);
  });

  test('Polish has one word for the area of admins, in the menu and everywhere else', () => {
    const polish = new Map(sentences(pl));
    const called = [...english]
      // Where it is the area; admins have their own word.
      .filter(
        ([path, text]) =>
          /\bAdmin,|Open Admin/.test(text) || /areas\.admin$|desktop\.maintenance$/.test(path),
      )
      .map(([path]) => [path, polish.get(path)]);
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter(([, text]) => !/administrac/i.test(text ?? ''))).toEqual([]);
  });

  test('Persian uses its own letters and digits, not the Arabic ones', () => {
    const arabic = sentences(fa).filter(([, text]) => /[يك\u0660-\u0669]/.test(text));
    expect(arabic).toEqual([]);
  });
});

/** Names that several parts of a group give; the last of them would hide the others. */
const twice = (parts: readonly object[]): string[] => {
  const names = parts.flatMap(part => Object.keys(part));
  return names.filter((name, at) => names.indexOf(name) !== at);
};

describe('a group of several files', () => {
  test.each(['events', 'journal', 'keys', 'orders', 'sell', 'shift'])(
    '%s gives every name once',
    async group => {
      const folder = join(import.meta.dirname, 'en', group);
      const files = readdirSync(folder);
      const parts = await Promise.all(
        files.map(async file => (await import(join(folder, file))) as Record<string, object>),
      );
      expect(files.length).toBeGreaterThan(2);
      expect(twice(parts.flatMap(part => Object.values(part)))).toEqual([]);
    },
  );

  test('control: a name given twice would be seen', () => {
    expect(twice([{ title: 'a', hint: 'b' }, { title: 'c' }])).toEqual(['title']);
  });
});
