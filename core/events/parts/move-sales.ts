import { eq } from 'drizzle-orm';
import { ticketClasses, ticketClassPrices } from '../../../drizzle/schema/index.ts';
import { movedWindow } from '../../contract/event-start.ts';
import type { Price } from '../../contract/prices.ts';
import type { TicketClass } from '../../contract/ticket-classes.ts';
import type { Tx } from '../../database/pool.ts';

const timeOf = (iso: string | null) => (iso === null ? null : Date.parse(iso));
const dateOf = (time: number | null) => (time === null ? null : new Date(time));

/** Lets the sale windows of an event's classes and their prices go along with its start; milliseconds since 1970. */
export async function moveSales(
  tx: Tx,
  classes: readonly TicketClass[],
  before: number,
  start: number,
): Promise<void> {
  for (const { id, prices, ...own } of classes) {
    const moved = movedFrom(own, before, start);
    if (moved) await tx.update(ticketClasses).set(moved).where(eq(ticketClasses.id, id));
    for (const price of prices) {
      const along = movedFrom(price, before, start);
      if (!along) continue;
      await tx.update(ticketClassPrices).set(along).where(eq(ticketClassPrices.id, price.id));
    }
  }
}

/** Null where it stays. */
function movedFrom(stored: Pick<Price, 'saleFrom' | 'saleUntil'>, before: number, start: number) {
  const now = { saleFrom: timeOf(stored.saleFrom), saleUntil: timeOf(stored.saleUntil) };
  const { saleFrom, saleUntil } = movedWindow(now, before, start);
  if (saleFrom === now.saleFrom && saleUntil === now.saleUntil) return null;
  return { saleFrom: dateOf(saleFrom), saleUntil: dateOf(saleUntil) };
}

/** What the journal tells of the windows that went along. */
export function movedSales(before: readonly TicketClass[], after: readonly TicketClass[]) {
  const moved = after.filter(({ id, saleFrom, saleUntil }) =>
    before.some(
      each => each.id === id && (each.saleFrom !== saleFrom || each.saleUntil !== saleUntil),
    ),
  );
  const told = (all: readonly TicketClass[]) => {
    const own = all.filter(each => moved.some(({ id }) => id === each.id));
    return {
      saleFrom: own.map(each => each.saleFrom),
      saleUntil: own.map(each => each.saleUntil),
    };
  };
  return moved.length === 0 ? null : { before: told(before), after: told(after) };
}
