import { eq, sql } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { PriceId, TicketClassId } from '../../contract/ids.ts';
import { largestMinor, type Minor, sum } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';
import { placesMissing } from '../places.ts';
import { freeOf, type Offers, placesOf, priceOf, readOffers } from './offer.ts';
import { whyNotSellable } from './on-sale.ts';

/** A hold past its deadline, whether or not anything has tidied it up yet. */
export const isLate = (now: Date, { status, heldUntil }: OrderRecord): boolean =>
  status === 'expired' || heldUntil <= now;

interface Priced {
  ticketClassId: TicketClassId;
  priceId: PriceId;
  priceMinor: Minor;
  freeReason: string | null;
}

/**
 * What the tickets of a late order cost, as if they were held at this moment; free ones stay free. Refuses HOLD_EXPIRED where they
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
  const isShort =
    order.status === 'expired' && placesMissing(placesOf(lines), freeOf(offers)).length > 0;
  const priced = before.map(each => {
    const offer = offers.get(each.ticketClassId);
    const price = offer && priceOf(offer, each.priceId);
    if (!price || each.freeReason !== null) return each;
    return { ...each, priceMinor: price.priceMinor };
  });
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

function linesOf(all: readonly Pick<Priced, 'ticketClassId' | 'priceId'>[]) {
  const wanted = new Map<
    PriceId,
    { ticketClassId: TicketClassId; priceId: PriceId; quantity: number }
  >();
  for (const { ticketClassId, priceId } of all) {
    const quantity = (wanted.get(priceId)?.quantity ?? 0) + 1;
    wanted.set(priceId, { ticketClassId, priceId, quantity });
  }
  return [...wanted.values()];
}

/** Gives tickets that are not sold yet the price, VAT rate and names of these offers. */
export function writeAnew(tx: Tx, ids: readonly string[], offers: Offers): Promise<unknown> {
  const prices = [...offers.values()].flatMap(({ ticketClass, prices: all }) =>
    all.map(price => ({ ...price, ticketClass })),
  );
  return tx
    .update(tickets)
    .set({
      listPriceMinor: sql`anew.price_minor`,
      priceMinor: sql`case when ${tickets.freeReason} is null then anew.price_minor else 0 end`,
      priceName: sql`anew.price_name`,
      vatRateBp: sql`anew.vat_rate_bp`,
      className: sql`anew.class_name`,
    })
    .from(
      sql`unnest(
        ${sql.param(prices.map(each => each.id))}::uuid[],
        ${sql.param(prices.map(each => each.priceMinor))}::bigint[],
        ${sql.param(prices.map(each => each.name))}::text[],
        ${sql.param(prices.map(each => each.ticketClass.vatRateBp))}::int[],
        ${sql.param(prices.map(each => each.ticketClass.name))}::text[]
      ) as anew (price, price_minor, price_name, vat_rate_bp, class_name)`,
    )
    .where(
      sql`${eq(tickets.priceId, sql`anew.price`)} and ${tickets.id} = any(${sql.param(ids)}::uuid[])`,
    )
    .execute();
}
