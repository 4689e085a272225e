import { setTimeout as wait } from 'node:timers/promises';
import { TicketClassId } from '../contract/ids.ts';
import { Contended, errorDetail, sqlState, violatedConstraint } from '../database/busy.ts';
import type { Database } from '../database/pool.ts';
import type { Recovery } from '../transaction.ts';
import { lapseHoldsOf } from './lapse.ts';
import { PlacesLapsed, type PlacesNeeded } from './places.ts';

/** How long an act waits (milliseconds) before it is tried again, as often as there are pauses. */
const pauses = [30, 150];

/** The same hold came first on another connection: its order is found by now. */
export const heldBefore: Recovery = ({ error, recovered }) =>
  Promise.resolve(recovered === 0 && violatedConstraint(error) === 'orders_pkey');

/** An organizer changed the currency of the event after its offer was read: it is read again. */
export const currencyMoved: Recovery = ({ error, recovered }) =>
  Promise.resolve(recovered === 0 && violatedConstraint(error) === 'order_lines_class_currency');

/**
 * Whoever needs the places of lapsed holds takes them back, in a transaction of its own.
 * @throws Contended where others were always quicker
 */
export const placesTakenBack: Recovery = async ({ error, recovered, deed, database, announce }) => {
  const short = placesShort(error);
  if (!short) return false;
  const pause = pauses[recovered];
  if (pause === undefined) throw new Contended(deed, { cause: error });
  let released = 0;
  for (const needed of short) released += await takeBack(database, needed);
  if (released > 0) announce(['orders.expire']);
  // Lapsed, and locked: somebody is tidying them up or paying for them at this moment.
  if (released === 0 && error instanceof PlacesLapsed) await wait(pause);
  return true;
};

/** Takes lapsed holds of a class back, round by round, until its places are there or none is left. */
async function takeBack(database: Database, needed: PlacesNeeded): Promise<number> {
  let [orders, places] = [0, 0];
  while (places < needed.places) {
    const round = await lapseHoldsOf(database, needed.ticketClassId);
    if (round.orders === 0) break;
    orders += round.orders;
    places += round.placesOf(needed.ticketClassId);
  }
  return orders;
}

/** The places that were missing: counted early by the use case, or said by the trigger at commit. */
function placesShort(error: unknown): readonly PlacesNeeded[] | null {
  if (error instanceof PlacesLapsed) return error.needed;
  const ticketClassId = sqlState(error) === 'RL001' ? errorDetail(error) : null;
  return ticketClassId ? [{ ticketClassId: TicketClassId.parse(ticketClassId), places: 1 }] : null;
}
