import { and, type Column, like, type SQL } from 'drizzle-orm';
import { westernDigits } from '../contract/pesel.ts';

/** Letters that carry no combining mark yet are typed without theirs, and Arabic forms of Persian letters. */
const sameLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

/** Text as it is searched: without case, accents, kinds of digits and of Arabic letters. */
export const fold = (text: string): string =>
  westernDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıيىكة]/g, letter => sameLetters[letter] ?? letter)
    .replace(/[\u200B-\u200D'’`]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Rows whose folded column contains every word of the text, in any order. */
export const containsWords = (column: Column, text: string): SQL | undefined =>
  and(
    ...fold(text)
      .split(' ')
      .filter(Boolean)
      .map(word => like(column, contains(word))),
  );

/** A LIKE pattern for "contains"; what was typed means itself, % and _ included. */
export const contains = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
