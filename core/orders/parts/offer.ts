import { eq } from 'drizzle-orm';
import { events, ticketClasses, ticketStock } from '../../../drizzle/schema/index.ts';
import type { PriceId, TicketClassId } from '../../contract/ids.ts';
import type { Price } from '../../contract/prices.ts';
import { forOneOrSeveral } from '../../database/one-or-several.ts';
import type { ReadTx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import { firstActive, pricesOfClass } from '../../events/prices-of-class.ts';
import { byClass } from '../../locks/orders.ts';
import { holdMinutes, lateMinutes } from '../../settings/settings.ts';
import { countedPlaces, type Free, free } from '../places.ts';

export interface WantedPlaces {
  ticketClassId: TicketClassId;
  quantity: number;
}

export interface WantedLine extends WantedPlaces {
  /** The first active one of its class where it is left out. */
  priceId?: PriceId | undefined;
}

type Class = typeof ticketClasses.$inferSelect;
type Event = typeof events.$inferSelect;

/** A ticket class, the event it is of, and what is free, as far as a sale needs them. */
export interface Offer {
  ticketClass: Pick<
    Class,
    'id' | 'name' | 'vatRateBp' | 'participantData' | 'saleFrom' | 'saleUntil' | 'limitPerOrder'
  >;
  /** In their order, also those that are not offered any more. */
  prices: readonly Price[];
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
          vatRateBp: ticketClasses.vatRateBp,
          participantData: ticketClasses.participantData,
          saleFrom: ticketClasses.saleFrom,
          saleUntil: ticketClasses.saleUntil,
          limitPerOrder: ticketClasses.limitPerOrder,
        },
        prices: pricesOfClass,
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
export async function readOffers(tx: ReadTx, lines: readonly WantedPlaces[]): Promise<Offers> {
  const ids = [...new Set(lines.map(each => each.ticketClassId))];
  const rows = await offersFor(ids)(tx).execute({ ids });
  return new Map(rows.map(row => [row.ticketClass.id, { ...row, free: free(row.free) }]));
}

/** The price of a line; undefined where its class has no such one. */
export const priceOf = ({ prices }: Offer, priceId: PriceId | undefined): Price | undefined =>
  priceId === undefined ? firstActive(prices) : prices.find(each => each.id === priceId);

/** How many places of each class lines take, whatever they cost; in order of class id. */
export function placesOf(lines: readonly WantedPlaces[]): WantedPlaces[] {
  const wanted = new Map<TicketClassId, number>();
  for (const { ticketClassId, quantity } of lines) {
    wanted.set(ticketClassId, (wanted.get(ticketClassId) ?? 0) + quantity);
  }
  return [...wanted]
    .map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }))
    .sort(byClass);
}

export const freeOf = (offers: Offers): Free[] => [...offers.values()].map(each => each.free);
