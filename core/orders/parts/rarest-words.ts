import { sql } from 'drizzle-orm';
import { events, orderBuyers, participants } from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import { containsWords } from '../../database/search.ts';

/** What is found by more than this is frequent, and not counted further. */
const frequent = 1_000;
/** Orders of one event, as far as it matters here. */
const ordersOfEvent = 20;
/** What a trigram index can find. */
const shortest = 3;
/** So many words are looked up where no index knows them. */
const atMost = 4;

/**
 * By which words of a search to look first. A rare one is enough: what it finds is soon compared with the
 * others. Of frequent ones two, so that what they have in common is little; of those without an index more.
 */
export async function lookedUpFirst(tx: ReadTx, words: readonly string[]): Promise<string[]> {
  const long = words.filter(word => word.length >= shortest);
  if (long.length === 0) return words.slice(0, atMost);
  if (long.length === 1) return long;
  const asked = long.sort((one, other) => other.length - one.length).slice(0, atMost);
  const counted = await Promise.all(
    asked.map(async word => ({ word, found: await countOf(tx, word) })),
  );
  const [rarest, next] = counted.sort((one, other) => one.found - other.found);
  const first = rarest && rarest.found < frequent ? [rarest] : [rarest, next];
  return first.flatMap(each => each?.word ?? []);
}

/** How many participants and buyers have a word, and orders of events; to the limit, and no further. */
async function countOf(tx: ReadTx, word: string): Promise<number> {
  const people = tx
    .select({ one: sql`1` })
    .from(participants)
    .where(containsWords(participants.searchName, word));
  const buyers = tx
    .select({ one: sql`1` })
    .from(orderBuyers)
    .where(containsWords(orderBuyers.searchText, word));
  const shows = tx
    .select({ one: sql`1` })
    .from(events)
    .where(containsWords(events.searchText, word));
  // Read row by row and no further than that, but planned for all of them: for so few rows the planner would
  // rather read a table from its beginning than look into an index.
  const { rows } = await tx.execute<{ found: number }>(
    sql`with people as materialized (${people}), buyers as materialized (${buyers}), shows as materialized (${shows})
      select ((select count(*) from (select 1 from people limit ${frequent}) p)
        + (select count(*) from (select 1 from buyers limit ${frequent}) b)
        + (select count(*) from (select 1 from shows limit ${frequent}) e) * ${ordersOfEvent})::int as found`,
  );
  return rows[0]?.found ?? 0;
}
