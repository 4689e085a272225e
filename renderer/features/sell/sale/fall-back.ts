import type { TicketClassId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import { withQuantity } from './places.ts';
import { type Lines, linesOf, livingTickets, type Offer, type Sale, wantedOf } from './sale.ts';

const quantityIn = (lines: Lines, id: TicketClassId) =>
  lines.find(each => each.ticketClassId === id)?.quantity ?? 0;

/** Which classes of a refused command the refusal is about; all that grew when it does not say. */
function culprits(answer: Answer, growing: readonly TicketClassId[]): readonly TicketClassId[] {
  if (answer.kind !== 'refusal') return growing;
  const named = (ids: readonly string[]) => growing.filter(id => ids.includes(id));
  const those =
    answer.code === 'SOLD_OUT'
      ? named(answer.data.left.map(each => each.ticketClassId))
      : answer.code === 'LIMIT_EXCEEDED' || answer.code === 'NOT_ON_SALE'
        ? named([answer.data.ticketClassId])
        : [];
  return those.length > 0 ? those : growing;
}

const offerOf = (sale: Sale, ticketClassId: TicketClassId): Offer => {
  const place = sale.places.find(each => each.ticketClassId === ticketClassId);
  return { ticketClassId, className: place?.className ?? '', asks: place?.asks ?? 'none' };
};

/**
 * Takes back the wishes that were refused, and says why beside their classes. Wishes for other
 * classes stand and are sent again, so that a key pressed in between is not lost.
 */
export function fallenBack(sale: Sale, sent: Lines, answer: Answer): Sale {
  const held = sale.order === null ? [] : linesOf(livingTickets(sale.order));
  const growing = sent
    .map(each => each.ticketClassId)
    .filter(id => quantityIn(sent, id) > quantityIn(held, id));
  let back = sale;
  const refused = culprits(answer, growing);
  for (const id of refused) {
    // The clerk may have asked for less meanwhile; that wish is as good as any.
    const quantity = Math.min(quantityIn(held, id), wantedOf(sale, id));
    back = withQuantity(back, offerOf(sale, id), quantity);
  }
  // Nothing to blame: what is held stays, or the same command would be sent for ever.
  if (refused.length === 0)
    for (const { ticketClassId } of [...linesOf(sale.places), ...held])
      back = withQuantity(back, offerOf(sale, ticketClassId), quantityIn(held, ticketClassId));
  const notes = Object.fromEntries(refused.map(id => [id, answer]));
  return { ...back, notes: { ...back.notes, ...notes } };
}
