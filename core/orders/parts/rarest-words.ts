import { eq, sql } from 'drizzle-orm';
import {
  events,
  orderBuyers,
  orderLines,
  participants,
  ticketClasses,
} from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import { containsWords } from '../../database/search.ts';

/** What is found by more than this is frequent, and not counted further. */
const frequent = 1_000;
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

/** How many participants, buyers and lines of orders have a word; to the limit, and no further. */
async function countOf(tx: ReadTx, word: string): Promise<number> {
  const people = tx
    .select({ one: sql`1` })
    .from(participants)
    .where(containsWords(participants.searchName, word))
    .limit(frequent);
  const buyers = tx
    .select({ one: sql`1` })
    .from(orderBuyers)
    .where(containsWords(orderBuyers.searchText, word))
    .limit(frequent);
  const lines = tx
    .select({ one: sql`1` })
    .from(events)
    .innerJoin(ticketClasses, eq(ticketClasses.eventId, events.id))
    .innerJoin(orderLines, eq(orderLines.ticketClassId, ticketClasses.id))
    .where(containsWords(events.searchText, word))
    .limit(frequent);
  const { rows } = await tx.execute<{ found: number }>(
    sql`select ((select count(*) from ${people} p) + (select count(*) from ${buyers} b)
      + (select count(*) from ${lines} l))::int as found`,
  );
  return rows[0]?.found ?? 0;
}
