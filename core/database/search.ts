import { and, type Column, like, type SQL, sql } from 'drizzle-orm';
import { wordsOf } from '../contract/searched.ts';

/**
 * Rows whose folded column contains every word of the text, in any sequence. Where there is no word to
 * look for, none of them.
 */
export const containsWords = (column: Column, text: string): SQL =>
  and(...wordsOf(text).map(word => like(column, contains(word)))) ?? sql`false`;

/** A LIKE pattern for "contains"; what was typed means itself, % and _ included. */
export const contains = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
