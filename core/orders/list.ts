import { and, desc, eq, exists, like, or, type SQL, sql } from 'drizzle-orm';
import {
  events,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { OrderRow, OrderStatus } from '../contract/orders.ts';
import type { ReadTx } from '../database.ts';
import { readCursor, writeCursor } from '../keyset.ts';
import { contains, containsWords } from '../search.ts';
import { readOrderCode } from './code.ts';
import { readOrderRows } from './read-order-rows.ts';

interface Input {
  text?: string | undefined;
  status?: OrderStatus | undefined;
  eventId?: EventId | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A page of orders, newest first. */
export async function list(
  tx: ReadTx,
  context: Context,
  input: Input,
): Promise<{ orders: OrderRow[]; nextCursor: string | null }> {
  const after = readCursor(input.cursor);
  const page = await tx
    .select({ id: orders.id, createdAt: orders.createdAt })
    .from(orders)
    .where(
      and(
        input.text ? found(tx, input.text) : undefined,
        input.status ? hasStatus(input.status, context.now) : undefined,
        input.eventId ? exists(ofOrder(tx, eq(ticketClasses.eventId, input.eventId))) : undefined,
        after
          ? sql`(${orders.createdAt}, ${orders.id}) < (${after.at.toISOString()}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(input.limit + 1);
  const shown = page.slice(0, input.limit);
  const last = shown.at(-1);
  const more = last && page.length > input.limit;
  return {
    orders: await readOrderRows(
      tx,
      shown.map(each => each.id),
      context.now,
    ),
    nextCursor: more ? writeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}

/** By code, by the names of participants, or by the event. */
const found = (tx: ReadTx, text: string): SQL | undefined =>
  or(
    like(orders.code, contains(readOrderCode(text))),
    exists(
      ofOrder(
        tx,
        or(containsWords(participants.searchName, text), containsWords(events.searchText, text)),
      ),
    ),
  );

const ofOrder = (tx: ReadTx, where: SQL | undefined) =>
  tx
    .select({ one: sql`1` })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(and(eq(tickets.orderId, orders.id), where));

/** A hold past its deadline is expired, whether or not anything has tidied up yet. */
function hasStatus(status: OrderStatus, now: Date): SQL | undefined {
  const lapsed = sql`${orders.heldUntil} <= ${now.toISOString()}`;
  switch (status) {
    case 'held':
      return and(eq(orders.status, 'held'), sql`not ${lapsed}`);
    case 'expired':
      return or(eq(orders.status, 'expired'), and(eq(orders.status, 'held'), lapsed));
    case 'paid':
    case 'cancelled':
      return eq(orders.status, status);
  }
}
