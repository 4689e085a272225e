import { eq, sql } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { TicketClassId } from '../../contract/ids.ts';
import { largestMinor, sum } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';
import { placesMissing } from '../places.ts';
import { freeOf, type Offer, type Offers, readOffers, whyNotSellable } from './offer.ts';

/** A hold past its deadline, whether or not anything has tidied it up yet. */
export const isLate = (now: Date, { status, heldUntil }: OrderRecord): boolean =>
  status === 'expired' || heldUntil <= now;

interface Priced {
  ticketClassId: TicketClassId;
  priceMinor: Offer['ticketClass']['priceMinor'];
}

/**
 * What the tickets of a late order cost, as if they were held at this moment. Refuses HOLD_EXPIRED where they
 * could not be, and once the order is too late for it.
 */
export async function heldAnew<Ticket extends Priced>(
  tx: Tx,
  context: Pick<Reading, 'now'> & May<'HOLD_EXPIRED'>,
  order: OrderRecord,
  before: readonly Ticket[],
): Promise<{ tickets: Ticket[]; offers: Offers }> {
  const lines = linesOf(before);
  const offers = await readOffers(tx, lines);
  if (isTooLate(context.now, order, offers) || whyNotSellable(context.now, offers, lines)) {
    refuse(context, 'HOLD_EXPIRED', {});
  }
  // Where nothing has tidied it up, its places are still its own.
  const isShort = order.status === 'expired' && placesMissing(lines, freeOf(offers)).length > 0;
  const priced = before.map(each => ({
    ...each,
    priceMinor: offers.get(each.ticketClassId)?.ticketClass.priceMinor ?? each.priceMinor,
  }));
  const isTooDear = sum(priced.map(each => each.priceMinor)) > largestMinor;
  if (isShort || isTooDear) refuse(context, 'HOLD_EXPIRED', {});
  return { tickets: priced, offers };
}

/** Also where its event has another currency by now. */
const isTooLate = (now: Date, { heldUntil, currency }: OrderRecord, offers: Offers): boolean =>
  [...offers.values()].some(
    ({ lateMinutes, event }) =>
      now.getTime() - heldUntil.getTime() > lateMinutes * 60_000 || event.currency !== currency,
  );

function linesOf(all: readonly { ticketClassId: TicketClassId }[]) {
  const wanted = new Map<TicketClassId, number>();
  for (const { ticketClassId } of all) {
    wanted.set(ticketClassId, (wanted.get(ticketClassId) ?? 0) + 1);
  }
  return [...wanted].map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }));
}

/** Gives tickets that are not sold yet the price, VAT rate and class name of these offers. */
export function writeAnew(tx: Tx, ids: readonly string[], offers: Offers): Promise<unknown> {
  const classes = [...offers.values()].map(each => each.ticketClass);
  return tx
    .update(tickets)
    .set({
      priceMinor: sql`anew.price_minor`,
      vatRateBp: sql`anew.vat_rate_bp`,
      className: sql`anew.name`,
    })
    .from(
      sql`unnest(
        ${sql.param(classes.map(each => each.id))}::uuid[],
        ${sql.param(classes.map(each => each.priceMinor))}::bigint[],
        ${sql.param(classes.map(each => each.vatRateBp))}::int[],
        ${sql.param(classes.map(each => each.name))}::text[]
      ) as anew (class, price_minor, vat_rate_bp, name)`,
    )
    .where(
      sql`${eq(tickets.ticketClassId, sql`anew.class`)} and ${tickets.id} = any(${sql.param(ids)}::uuid[])`,
    )
    .execute();
}
