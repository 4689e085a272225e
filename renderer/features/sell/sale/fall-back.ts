import type { TicketClassId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Lines } from './command.ts';
import { heldLines, quantityIn } from './lines.ts';
import type { Offer, WithWish } from './sale.ts';
import { hasOrder, orderOf } from './stages.ts';
import { withTickets } from './tickets.ts';
import { linesOf, wantedOf, withQuantity } from './wish.ts';

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

/** What a class is called: as it was chosen, else as it stands on its tickets. */
function offerOf(sale: WithWish, order: Order | null, id: TicketClassId): Offer {
  const wanted = sale.wish.find(each => each.ticketClassId === id);
  const ticket = order?.tickets.find(each => each.ticketClassId === id);
  return {
    ticketClassId: id,
    className: wanted?.className ?? ticket?.className ?? '',
    asks: wanted?.asks ?? ticket?.participantData ?? 'none',
  };
}

/**
 * Takes back the wishes that were refused, and says why beside their classes. Wishes for other
 * classes stand and are sent again, so that a key pressed in between is not lost.
 */
export function fallenBack(sale: WithWish, sent: Lines, answer: Answer): WithWish {
  const order = orderOf(sale);
  const held = heldLines(order);
  const growing = sent
    .map(each => each.ticketClassId)
    .filter(id => quantityIn(sent, id) > quantityIn(held, id));
  const refused = culprits(answer, growing);
  const to = (wishes: WithWish, id: TicketClassId, quantity: number) =>
    withQuantity(wishes, offerOf(sale, order, id), quantity);
  // The clerk may have asked for less meanwhile; that wish is as good as any.
  let back = refused.reduce(
    (all, id) => to(all, id, Math.min(quantityIn(held, id), wantedOf(all, id))),
    sale,
  );
  // Nothing to blame: what is held stays, or the same command would be sent for ever.
  if (refused.length === 0)
    for (const { ticketClassId: id } of [...linesOf(sale.wish), ...held])
      back = to(back, id, quantityIn(held, id));
  const notes = Object.fromEntries(refused.map(id => [id, answer]));
  const told = { ...back, notes: { ...back.notes, ...notes } };
  // Tickets that the refused command gave up are there for whoever wants them.
  return hasOrder(told) ? withTickets(told) : told;
}
