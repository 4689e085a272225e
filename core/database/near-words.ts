import { type Column, like, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ReadTx } from './pool.ts';
import { contains, type Near } from './search.ts';
import { maySlip, slipsOf } from './slip.ts';

/** Words that one slip may mean; a title has few that are so alike. */
const most = 5;
/** Looked at, the most alike first. */
const candidates = 100;

/** A column of folded texts, and which of its rows count. */
interface Texts {
  readonly table: PgTable;
  readonly column: Column;
  readonly which?: SQL | undefined;
}

/** Whether any text has the word in it. */
async function hasWord(
  tx: ReadTx,
  { table, column, which }: Texts,
  word: string,
): Promise<boolean> {
  const has = sql`${like(column, contains(word))}${which ? sql` and ${which}` : sql``}`;
  // All that have it by the index, then one of them: for a single row the planner would rather read the table.
  const { rows } = await tx.execute(
    sql`with having_it as materialized (select 1 from ${table} where ${has}) select 1 from having_it limit 1`,
  );
  return rows.length > 0;
}

/**
 * Words of these texts that one slip makes of the word that was typed. The trigrams they have in common find them
 * by the index, and may be few: of four letters with a wrong one in the middle two of five are left.
 */
async function nearWords(
  tx: ReadTx,
  { table, column, which }: Texts,
  word: string,
): Promise<string[]> {
  await tx.execute(sql`set local pg_trgm.word_similarity_threshold = 0.3`);
  const { rows } = await tx.execute<{ word: string }>(
    sql`select word from (
      select distinct regexp_split_to_table(${column}, '[^[:alnum:]]+') as word from ${table}
      where ${column} %> ${word}${which ? sql` and ${which}` : sql``}) words
    where length(word) >= ${word.length - 2}
    order by similarity(word, ${word}) desc, word limit ${candidates}`,
  );
  const words = rows.map(row => row.word);
  return slipsOf(word, words).slice(0, most);
}

/** Of the words that no text has, those that are a slip of words that some have. */
export async function nearOf(
  tx: ReadTx,
  words: readonly string[],
  ...texts: readonly Texts[]
): Promise<Near> {
  const found = await Promise.all(
    words.filter(maySlip).map(async typed => {
      const known = await Promise.all(texts.map(each => hasWord(tx, each, typed)));
      if (known.includes(true)) return { typed, meant: [] };
      const near = await Promise.all(texts.map(each => nearWords(tx, each, typed)));
      return { typed, meant: [...new Set(near.flat())] };
    }),
  );
  return found.filter(each => each.meant.length > 0);
}
