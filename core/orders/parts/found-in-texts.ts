import { eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  events,
  orderBuyers,
  orderLines,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../../drizzle/schema/index.ts';
import { withPhones } from '../../contract/phone.ts';
import { wordsOf } from '../../contract/searched.ts';
import type { ReadTx } from '../../database/pool.ts';
import { contains, containsWords } from '../../database/search.ts';
import { codeContains, ofTicket } from './by-code.ts';
import { lookedUpFirst } from './rarest-words.ts';

/**
 * Orders that have every word of the text somewhere: in their code or a ticket's, in the names of their
 * participants, in buyer and note, or in what an event of theirs is found by, each word wherever it stands. A
 * whole code may have anything within it, and a telephone number. Text without a word finds none.
 */
export async function foundInTexts(tx: ReadTx, text: string): Promise<SQL> {
  const byCode = tx
    .select({ id: orders.id })
    .from(orders)
    .where(codeContains(text))
    .union(ofTicket(tx, text));
  const words = wordsOf(text);
  if (words.length === 0) return among(byCode);
  const byWords = byCode.union(withAll(tx, words, await lookedUpFirst(tx, words)));
  const phones = withPhones(text);
  if (phones === null) return among(byWords);
  const others = wordsOf(phones);
  return among(byWords.union(withAll(tx, others, await lookedUpFirst(tx, others))));
}

/** As an array, whose orders are looked up one by one: of a set the planner expects so many that it would read all. */
const among = (ids: SQLWrapper): SQL => sql`${orders.id} = any(array(${ids}))`;

/** Some words are looked up by their indexes; what all of them find is compared with the others. */
function withAll(tx: ReadTx, words: readonly string[], [rarest = '', ...next]: readonly string[]) {
  // One with the other by ids alone: to join thousands of orders only to compare them takes longer than to find them.
  const ids = next.reduce((set, word) => set.intersect(withWord(tx, word)), withWord(tx, rarest));
  const others = words.filter(word => word !== rarest && !next.includes(word));
  if (others.length === 0) return ids;
  const found = tx
    .select({ id: orders.id, code: orders.code })
    .from(orders)
    .where(inArray(orders.id, ids))
    // A fence: without a limit the planner compares first what is to be compared last.
    .limit(1_000_000_000)
    .as('found');
  return tx
    .select({ id: found.id })
    .from(found)
    .where(allIn(sql`"found"."id"`, sql`"found"."code"`, others));
}

/** Each text by its own index, then put together. */
const withWord = (tx: ReadTx, word: string) =>
  tx
    .select({ id: orders.id })
    .from(orders)
    .where(codeContains(word))
    .unionAll(ofTicket(tx, word))
    .unionAll(
      tx
        .select({ id: orderBuyers.orderId })
        .from(orderBuyers)
        .where(containsWords(orderBuyers.searchText, word)),
    )
    .unionAll(
      tx
        .select({ id: tickets.orderId })
        .from(participants)
        .innerJoin(tickets, eq(tickets.id, participants.ticketId))
        .where(containsWords(participants.searchName, word)),
    )
    .unionAll(
      tx
        .select({ id: orderLines.orderId })
        .from(events)
        .innerJoin(ticketClasses, eq(ticketClasses.eventId, events.id))
        .innerJoin(orderLines, eq(orderLines.ticketClassId, ticketClasses.id))
        .where(containsWords(events.searchText, word)),
    );

/** All texts of one order at once. */
const allIn = (orderId: SQL, code: SQL, words: readonly string[]): SQL =>
  sql`concat_ws(' ', lower(${code}),
    (select b.search_text from ${orderBuyers} b where b.order_id = ${orderId}),
    (select string_agg(p.search_name, ' ') from ${tickets} t
      join ${participants} p on p.ticket_id = t.id where t.order_id = ${orderId}),
    (select string_agg(e.search_text, ' ') from ${orderLines} l
      join ${ticketClasses} c on c.id = l.ticket_class_id
      join ${events} e on e.id = c.event_id where l.order_id = ${orderId}))
    like all(${sql.param(words.map(contains))}::text[])`;
