import type { Ticket } from '../../../../core/contract/order.ts';
import { offerOf } from '../sale/lines.ts';
import { placesOf } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';

/** What tickets of one line have in common: what they are sold from, and why they cost nothing. */
type OfLine = Pick<Ticket, 'priceId' | 'freeReason'>;

/** Tickets of an order, line by line. */
export function byLine(tickets: readonly Ticket[]): (readonly [key: string, Ticket[]])[] {
  const lines = new Map<string, Ticket[]>();
  for (const ticket of tickets) {
    const key = `${ticket.priceId} ${ticket.freeReason ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), ticket]);
  }
  return [...lines.entries()];
}

const placesAt = ({ priceId, freeReason }: OfLine) =>
  placesOf(theSale.getState()).filter(
    each => each.priceId === priceId && (each.ticket?.freeReason ?? null) === freeReason,
  );

/** The place of a line that was wanted last: what is typed beside the others stays as it is. */
export const newestAt = (line: OfLine): string | undefined => placesAt(line).at(-1)?.key;

/** Gives the places of a line back, and no others at its price. */
export function releaseLine(first: Ticket): void {
  const own = placesAt(first);
  const all = placesOf(theSale.getState()).filter(each => each.priceId === first.priceId);
  if (own.length === all.length)
    theSale.tell({ type: 'quantity', offer: offerOf(first), quantity: 0 });
  else for (const { key } of own) theSale.tell({ type: 'placeReleased', key });
}
