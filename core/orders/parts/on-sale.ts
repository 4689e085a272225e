import type { Reading } from '../../context.ts';
import { endOfSales } from '../../contract/event-start.ts';
import { type Price, windowOf } from '../../contract/prices.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import { type May, refuse } from '../../refusal.ts';
import {
  type Offer,
  type Offers,
  placesOf,
  priceOf,
  type WantedLine,
  type WantedPlaces,
} from './offer.ts';

/** Why tickets cannot be sold now, as a sale is refused for it. */
type NotSellable = {
  [Code in 'NOT_FOUND' | 'NOT_ON_SALE' | 'LIMIT_EXCEEDED' | 'MIXED_CURRENCIES']: {
    code: Code;
    data: RefusalData<Code>;
  };
}['NOT_FOUND' | 'NOT_ON_SALE' | 'LIMIT_EXCEEDED' | 'MIXED_CURRENCIES'];

/**
 * The one rule of what may be sold at a moment: known classes and prices, of events on sale, within their limits,
 * in one currency. Null when it may; places are not its concern.
 * @param places of each class in the whole order
 */
export function whyNotSellable(
  now: Date,
  offers: Offers,
  lines: readonly WantedLine[],
  places: readonly WantedPlaces[] = placesOf(lines),
): NotSellable | null {
  for (const { ticketClassId, priceId } of lines) {
    const asked = askedOf(now, offers, { ticketClassId, priceId });
    if ('code' in asked) return asked;
    const limit = asked.offer.ticketClass.limitPerOrder;
    const { quantity = 0 } = places.find(each => each.ticketClassId === ticketClassId) ?? {};
    if (limit !== null && quantity > limit) {
      return { code: 'LIMIT_EXCEEDED', data: { ticketClassId, limit } };
    }
  }
  const currencies = new Set([...offers.values()].map(each => each.event.currency));
  return currencies.size > 1 ? { code: 'MIXED_CURRENCIES', data: {} } : null;
}

/** Refuses what may not be sold now. */
export function mustBeOnSale(
  context: Pick<Reading, 'now'> & May<NotSellable['code']>,
  offers: Offers,
  lines: readonly WantedLine[],
  places?: readonly WantedPlaces[],
): void {
  const why = whyNotSellable(context.now, offers, lines, places);
  if (why) refuse(context, why.code, why.data);
}

/** An order has one currency. Refuses MIXED_CURRENCIES. */
export function mustBeIn(may: May<'MIXED_CURRENCIES'>, currency: string, offers: Offers): void {
  const isAnother = [...offers.values()].some(({ event }) => event.currency !== currency);
  if (isAnother) refuse(may, 'MIXED_CURRENCIES', {});
}

/** A price of a class as it is sold now, or why it is not. */
function askedOf(
  now: Date,
  offers: Offers,
  { ticketClassId, priceId }: Omit<WantedLine, 'quantity'>,
): { offer: Offer; price: Price } | Extract<NotSellable, { code: 'NOT_FOUND' | 'NOT_ON_SALE' }> {
  const offer = offers.get(ticketClassId);
  if (!offer) return { code: 'NOT_FOUND', data: { what: 'ticketClass' } };
  const price = priceOf(offer, priceId);
  if (!price) return { code: 'NOT_FOUND', data: { what: 'price' } };
  const reason = whyNotOnSale(offer, price, now);
  return reason ? { code: 'NOT_ON_SALE', data: { ticketClassId, reason } } : { offer, price };
}

/** The price of places that are held already. Refuses NOT_FOUND, and NOT_ON_SALE where it is not sold now. */
export function priceToSell(
  context: Pick<Reading, 'now'> & May<'NOT_FOUND' | 'NOT_ON_SALE'>,
  offers: Offers,
  asked: Omit<WantedLine, 'quantity'>,
): Price {
  const found = askedOf(context.now, offers, asked);
  if (!('code' in found)) return found.price;
  return refuse(context, found.code, found.data);
}

const timeOf = (moment: Date | null) => moment?.getTime() ?? null;

/** Why nothing of a class is sold at a price at this moment; null when it is. */
function whyNotOnSale(
  { event, ticketClass }: Offer,
  price: Price,
  now: Date,
): RefusalData<'NOT_ON_SALE'>['reason'] | null {
  if (event.status !== 'published') return event.status;
  if (!price.active) return 'saleEnded';
  const start = event.startsAt.getTime();
  const ofClass = {
    saleFrom: timeOf(ticketClass.saleFrom),
    saleUntil: timeOf(ticketClass.saleUntil),
  };
  const { saleFrom, saleUntil } = windowOf(ofClass, price, start);
  if (now.getTime() >= endOfSales(start, saleUntil)) return 'started';
  if (saleFrom !== null && saleFrom > now.getTime()) return 'tooEarly';
  if (saleUntil !== null && saleUntil <= now.getTime()) return 'saleEnded';
  return null;
}
