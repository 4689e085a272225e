import { and, type Column, like, or, type SQL, sql } from 'drizzle-orm';
import { wordsOf } from '../contract/searched.ts';
import type { Understood } from '../contract/understood.ts';

/** Words that are nowhere, and what is looked for instead of them. */
export type Near = Understood['near'];

/**
 * Rows whose folded column contains every word of the text, in any sequence. Where there is no word to
 * look for, none of them.
 */
export const containsWords = (column: Column, text: string, near: Near = []): SQL =>
  and(...wordsOf(text).map(word => containsOne(column, [word, ...meantBy(word, near)]))) ??
  sql`false`;

const containsOne = (column: Column, words: readonly string[]): SQL | undefined =>
  or(...words.map(word => like(column, contains(word))));

export const meantBy = (word: string, near: Near): readonly string[] =>
  near.find(each => each.typed === word)?.meant ?? [];

/** A LIKE pattern for "contains"; what was typed means itself, % and _ included. */
export const contains = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
