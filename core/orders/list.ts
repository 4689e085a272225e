import { and, desc, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import {
  orderLines,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { OrderPurpose, OrderRow, OrderStatus } from '../contract/order.ts';
import { NationalId } from '../contract/participant.ts';
import type { Understood } from '../contract/understood.ts';
import { readCursor, writeCursor } from '../database/keyset.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Near } from '../database/search.ts';
import type { WithVault } from '../participants/vault.ts';
import { readSoughtHere } from '../settings/read-sought.ts';
import { foundInTexts } from './parts/found-in-texts.ts';
import { foundSpelled, nearInOrders } from './parts/near-in-orders.ts';
import { ofDays } from './parts/of-days.ts';
import { readOrderRows } from './parts/read-order-rows.ts';
import { areReleased } from './parts/released.ts';

interface Input {
  text?: string | undefined;
  status?: OrderStatus | undefined;
  purpose?: OrderPurpose | undefined;
  released?: boolean | undefined;
  awaitsTransfer?: boolean | undefined;
  eventId?: EventId | undefined;
  cursor?: string | undefined;
  limit: number;
}

/**
 * A page of orders, newest first. Where none has the words as they were typed, those that nobody has are taken for a
 * slip of others.
 */
export async function list(
  tx: ReadTx,
  context: Reading & WithVault,
  input: Input,
): Promise<{ orders: OrderRow[]; nextCursor: string | null; understood: Understood | null }> {
  const sought = input.text ? await soughtIn(tx, context, input.text) : null;
  let page = await pageOf(tx, context, input, await sought?.found());
  const near = page.length === 0 && sought ? await sought.near() : [];
  if (sought && near.length > 0) page = await pageOf(tx, context, input, await sought.found(near));
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
    understood: sought && { days: sought.days, price: null, near },
  };
}

const pageOf = (tx: ReadTx, context: Reading, input: Input, found: SQL | undefined) => {
  const after = readCursor(input.cursor);
  return tx
    .select({ id: orders.id, createdAt: orders.createdAt })
    .from(orders)
    .where(
      and(
        found,
        input.status ? hasStatus(input.status, context.now) : undefined,
        // In words, as in the partial index: a plan for any value could not use it.
        input.purpose ? sql`${orders.purpose} = ${sql.raw(`'${input.purpose}'`)}` : undefined,
        input.released === undefined ? undefined : areReleased(input.released),
        input.awaitsTransfer === undefined
          ? undefined
          : eq(orders.awaitsTransfer, input.awaitsTransfer),
        input.eventId ? exists(ofEvent(tx, input.eventId)) : undefined,
        after
          ? sql`(${orders.createdAt}, ${orders.id}) < (${after.at.toISOString()}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(input.limit + 1);
};

interface SoughtOrders {
  readonly days: Understood['days'];
  found(near?: Near): Promise<SQL | undefined>;
  near(): Promise<Near>;
}

/** A whole PESEL finds whoever has it, for those who may see it; anything else is found in texts, and by its day. */
async function soughtIn(
  tx: ReadTx,
  context: Reading & WithVault,
  text: string,
): Promise<SoughtOrders> {
  const id = NationalId.safeParse({ kind: 'pesel', value: text });
  if (id.success && signedIn(context).permissions.includes('revealNationalId')) {
    const found = inArray(orders.id, ofPerson(tx, context.vault.indexesOf(id.data)));
    return { days: null, found: () => Promise.resolve(found), near: () => Promise.resolve([]) };
  }
  const { days, rest, timeZone } = await readSoughtHere(tx, context.now, text, 'orders');
  return {
    days,
    near: () => nearInOrders(tx, rest),
    async found(near = []) {
      if (days === null) return foundSpelled(tx, text, near);
      return or(
        await foundInTexts(tx, text),
        and(
          ofDays(tx, days, timeZone),
          rest === '' ? undefined : await foundSpelled(tx, rest, near),
        ),
      );
    },
  };
}

const ofPerson = (tx: ReadTx, indexes: string[]) =>
  tx
    .select({ id: tickets.orderId })
    .from(participants)
    .innerJoin(tickets, eq(tickets.id, participants.ticketId))
    .where(inArray(participants.nationalIdIndex, indexes));

const ofEvent = (tx: ReadTx, eventId: EventId) =>
  tx
    .select({ one: sql`1` })
    .from(orderLines)
    .innerJoin(ticketClasses, eq(ticketClasses.id, orderLines.ticketClassId))
    .where(and(eq(orderLines.orderId, orders.id), eq(ticketClasses.eventId, eventId)));

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
