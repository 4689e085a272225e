import { eq } from 'drizzle-orm';
import { events, ticketClasses, ticketStock } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { TicketClassId } from '../../contract/ids.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import { forOneOrSeveral } from '../../database/one-or-several.ts';
import type { ReadTx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import { type May, refuse } from '../../refusal.ts';
import { holdMinutes } from '../../settings/settings.ts';
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

/**
 * Refuses what is not for sale now: unknown classes, events not on sale, more than the limit, several
 * currencies. Places are not its concern.
 */
export function mustBeOnSale(
  context: Pick<Reading, 'now'> &
    May<'NOT_FOUND' | 'NOT_ON_SALE' | 'LIMIT_EXCEEDED' | 'MIXED_CURRENCIES'>,
  offers: Offers,
  lines: readonly WantedLine[],
): void {
  for (const { ticketClassId, quantity } of lines) {
    const offer =
      offers.get(ticketClassId) ?? refuse(context, 'NOT_FOUND', { what: 'ticketClass' });
    const reason = whyNotOnSale(offer, context.now);
    if (reason) refuse(context, 'NOT_ON_SALE', { ticketClassId, reason });
    const limit = offer.ticketClass.limitPerOrder;
    if (limit !== null && quantity > limit)
      refuse(context, 'LIMIT_EXCEEDED', { ticketClassId, limit });
  }
  const currencies = new Set([...offers.values()].map(each => each.event.currency));
  if (currencies.size > 1) refuse(context, 'MIXED_CURRENCIES', {});
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
  if (event.startsAt <= now) return 'started';
  if (ticketClass.saleFrom && ticketClass.saleFrom > now) return 'tooEarly';
  if (ticketClass.saleUntil && ticketClass.saleUntil <= now) return 'saleEnded';
  return null;
}
