import type { OrderId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { shrinkLine } from './give-places-up.ts';
import { placesOf, type WantedPlaces } from './offer.ts';
import { sellLines } from './sell-places.ts';
import type { TicketRecord } from './some-tickets.ts';
import { growLine } from './take-places.ts';

/** How many places of a class a paid order has, and had. */
export interface MovedPlaces extends WantedPlaces {
  readonly before: number;
}

type Place = Pick<TicketRecord, 'ticketClassId'>;

/** Of every class that is returned to or taken from, in order of class id: only the net of it moves stock. */
export function movedPlaces(
  returned: readonly Place[],
  left: readonly Place[],
  taken: readonly WantedPlaces[],
): MovedPlaces[] {
  const inClass = (places: readonly Place[], { ticketClassId }: Place) =>
    places.filter(each => each.ticketClassId === ticketClassId).length;
  const none = returned.map(({ ticketClassId }) => ({ ticketClassId, quantity: 0 }));
  return placesOf([...taken, ...none]).map(line => {
    const stay = inClass(left, line);
    return { ...line, quantity: stay + line.quantity, before: stay + inClass(returned, line) };
  });
}

/** What each class must have free. */
export const placesMore = (places: readonly MovedPlaces[]): WantedPlaces[] =>
  places
    .filter(each => each.quantity > each.before)
    .map(({ ticketClassId, quantity, before }) => ({ ticketClassId, quantity: quantity - before }));

/** Lets the lines of a paid order follow its tickets: one walk over the classes in order of id (locks/orders.ts). */
export async function moveLines(
  tx: Tx,
  { id: orderId, heldUntil, currency }: Pick<OrderRecord, 'id' | 'heldUntil' | 'currency'>,
  places: readonly MovedPlaces[],
): Promise<void> {
  for (const line of places) {
    if (line.quantity === line.before) continue;
    if (line.before > 0) await shrinkLine(tx, orderId, line);
    else await beginLine(tx, { orderId, heldUntil, currency }, line);
  }
}

/** A line begins held, or is taken up again, and is sold at once. */
async function beginLine(
  tx: Tx,
  taking: { orderId: OrderId; heldUntil: Date; currency: string },
  line: WantedPlaces,
): Promise<void> {
  await growLine(tx, taking, line);
  await sellLines(tx, taking.orderId, [line]);
}
