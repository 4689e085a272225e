import { inArray, sql } from 'drizzle-orm';
import { orderLines, ticketStock } from '../../drizzle/schema/index.ts';
import type { TicketClassId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';

/** Places are short only because lapsed holds still stand: take those back, then try again. */
export class PlacesLapsed extends Error {
  override readonly name = 'PlacesLapsed';
  readonly needed: readonly PlacesNeeded[];

  constructor(needed: readonly PlacesNeeded[]) {
    super('places of lapsed holds are needed');
    this.needed = needed;
  }
}

/** How many places of lapsed holds of a class somebody needs. */
export interface PlacesNeeded {
  readonly ticketClassId: TicketClassId;
  readonly places: number;
}

/** How many places of each class are free. `lapsed` of them are still counted as held. */
export interface Free {
  ticketClassId: TicketClassId;
  remaining: number;
  lapsed: number;
}

// A fragment of its own: in a select from one table the builder would leave out the table's name.
const stockClassId = sql`${ticketStock.ticketClassId}`;

/** To be selected from ticket_stock, at the moment of the transaction. */
export const countedPlaces = {
  ticketClassId: ticketStock.ticketClassId,
  counted: sql<number>`${ticketStock.capacity} - ${ticketStock.held} - ${ticketStock.sold}`,
  // The state stands here as it does in the partial index: a plan for any value could not use it. The order
  // is that index's too: planned while the table is small, all indexes of a class would cost the same.
  lapsed: sql<number>`(select coalesce(sum(l.quantity), 0)::int from (
    select l.quantity from ${orderLines} l
    where l.ticket_class_id = ${stockClassId} and l.state = 'held' and l.held_until <= now()
    order by l.held_until) l)`,
};

export const free = ({ counted, ...row }: Omit<Free, 'remaining'> & { counted: number }): Free => ({
  ...row,
  remaining: counted + row.lapsed,
});

/** Reads the counters without a lock: good for an early answer, the commit decides. */
export async function freePlaces(
  tx: ReadTx,
  wanted: readonly { ticketClassId: TicketClassId }[],
): Promise<Free[]> {
  const ids = wanted.map(each => each.ticketClassId);
  const rows = await tx
    .select(countedPlaces)
    .from(ticketStock)
    .where(inArray(ticketStock.ticketClassId, ids));
  return rows.map(free);
}

/**
 * What is wanted more than there is.
 * @throws PlacesLapsed when it is there, but under holds that have run out
 */
export function placesMissing(
  wanted: readonly { ticketClassId: TicketClassId; quantity: number }[],
  free: readonly Free[],
): Free[] {
  const of = new Map(free.map(each => [each.ticketClassId, each]));
  const none = (ticketClassId: TicketClassId): Free => ({ ticketClassId, remaining: 0, lapsed: 0 });
  const asked = wanted.map(({ ticketClassId, quantity }) => ({
    quantity,
    free: of.get(ticketClassId) ?? none(ticketClassId),
  }));
  const missing = asked.filter(each => each.quantity > each.free.remaining).map(each => each.free);
  if (missing.length > 0) return missing;
  const needed = asked
    .map(({ quantity, free: { ticketClassId, remaining, lapsed } }) => ({
      ticketClassId,
      places: quantity - (remaining - lapsed),
    }))
    .filter(each => each.places > 0);
  if (needed.length > 0) throw new PlacesLapsed(needed);
  return [];
}

/** Refuses SOLD_OUT with what is left of each class that is short. @throws PlacesLapsed */
export function mustBeFree(
  may: May<'SOLD_OUT'>,
  wanted: readonly { ticketClassId: TicketClassId; quantity: number }[],
  free: readonly Free[],
): void {
  const left = placesMissing(wanted, free).map(({ ticketClassId, remaining }) => ({
    ticketClassId,
    remaining: Math.max(0, remaining),
  }));
  if (left.length > 0) refuse(may, 'SOLD_OUT', { left });
}
