import { eq } from 'drizzle-orm';
import { events, ticketClasses, ticketStock } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import { endOfSales } from '../../contract/event-start.ts';
import type { TicketClassId } from '../../contract/ids.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import { forOneOrSeveral } from '../../database/one-or-several.ts';
import type { ReadTx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import { type May, refuse } from '../../refusal.ts';
import { holdMinutes, lateMinutes } from '../../settings/settings.ts';
import { countedPlaces, type Free, free } from '../places.ts';

export interface WantedLine {
  ticketClassId: TicketClassId;
  quantity: number;
}

type Class = typeof ticketClasses.$inferSelect;
type Event = typeof events.$inferSelect;

/** A ticket class, the event it is of, and what is free, as far as a sale needs them. */
export interface Offer {
  ticketClass: Pick<
    Class,
    | 'id'
    | 'name'
    | 'priceMinor'
    | 'vatRateBp'
    | 'participantData'
    | 'saleFrom'
    | 'saleUntil'
    | 'limitPerOrder'
    | 'minAge'
    | 'maxAge'
  >;
  event: Pick<Event, 'id' | 'title' | 'status' | 'startsAt' | 'timeZone' | 'place' | 'currency'>;
  free: Free;
  /** For how long its places are held. */
  holdMinutes: number;
  /** For how long after that they may still be paid. */
  lateMinutes: number;
}

const offersFor = forOneOrSeveral((isAmong, name) =>
  prepared((tx: ReadTx) =>
    tx
      .select({
        ticketClass: {
          id: ticketClasses.id,
          name: ticketClasses.name,
          priceMinor: ticketClasses.priceMinor,
          vatRateBp: ticketClasses.vatRateBp,
          participantData: ticketClasses.participantData,
          saleFrom: ticketClasses.saleFrom,
          saleUntil: ticketClasses.saleUntil,
          limitPerOrder: ticketClasses.limitPerOrder,
          minAge: ticketClasses.minAge,
          maxAge: ticketClasses.maxAge,
        },
        event: {
          id: events.id,
          title: events.title,
          status: events.status,
          startsAt: events.startsAt,
          timeZone: events.timeZone,
          place: events.place,
          currency: events.currency,
        },
        free: countedPlaces,
        holdMinutes,
        lateMinutes,
      })
      .from(ticketClasses)
      .innerJoin(ticketStock, eq(ticketStock.ticketClassId, ticketClasses.id))
      .innerJoin(events, eq(events.id, ticketClasses.eventId))
      .where(isAmong(ticketClasses.id))
      .prepare(`offers_of_${name}`),
  ),
);

export type Offers = ReadonlyMap<string, Offer>;

/** Reads what is wanted; a class that does not exist is not among the answers. */
export async function readOffers(tx: ReadTx, lines: readonly WantedLine[]): Promise<Offers> {
  const ids = lines.map(each => each.ticketClassId);
  const rows = await offersFor(ids)(tx).execute({ ids });
  return new Map(rows.map(row => [row.ticketClass.id, { ...row, free: free(row.free) }]));
}

export const freeOf = (offers: Offers): Free[] => [...offers.values()].map(each => each.free);

/** Why tickets cannot be sold now, as a sale is refused for it. */
type NotSellable = {
  [Code in 'NOT_FOUND' | 'NOT_ON_SALE' | 'LIMIT_EXCEEDED' | 'MIXED_CURRENCIES']: {
    code: Code;
    data: RefusalData<Code>;
  };
}['NOT_FOUND' | 'NOT_ON_SALE' | 'LIMIT_EXCEEDED' | 'MIXED_CURRENCIES'];

/**
 * The one rule of what may be sold at a moment: known classes, of events on sale, within their limits, in one
 * currency. Null when it may; places are not its concern.
 */
export function whyNotSellable(
  now: Date,
  offers: Offers,
  lines: readonly WantedLine[],
): NotSellable | null {
  for (const { ticketClassId, quantity } of lines) {
    const offer = offers.get(ticketClassId);
    if (!offer) return { code: 'NOT_FOUND', data: { what: 'ticketClass' } };
    const reason = whyNotOnSale(offer, now);
    if (reason) return { code: 'NOT_ON_SALE', data: { ticketClassId, reason } };
    const limit = offer.ticketClass.limitPerOrder;
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
): void {
  const why = whyNotSellable(context.now, offers, lines);
  if (why) refuse(context, why.code, why.data);
}

interface Sellable {
  ticketClass: Pick<Class, 'saleFrom' | 'saleUntil'>;
  event: Pick<Event, 'status' | 'startsAt'>;
}

/** Why nothing of a class is sold at this moment; null when it is. */
export function whyNotOnSale(
  { event, ticketClass }: Sellable,
  now: Date,
): RefusalData<'NOT_ON_SALE'>['reason'] | null {
  if (event.status !== 'published') return event.status;
  const until = ticketClass.saleUntil?.getTime() ?? null;
  if (now.getTime() >= endOfSales(event.startsAt.getTime(), until)) return 'started';
  if (ticketClass.saleFrom && ticketClass.saleFrom > now) return 'tooEarly';
  if (ticketClass.saleUntil && ticketClass.saleUntil <= now) return 'saleEnded';
  return null;
}
