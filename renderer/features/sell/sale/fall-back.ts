import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Lines } from './command.ts';
import { heldLines, offerOf, quantityIn } from './lines.ts';
import type { WithWish } from './sale.ts';
import { hasOrder, orderOf } from './stages.ts';
import { withTickets } from './tickets.ts';
import type { Offer } from './wanted.ts';
import { linesOf, wantedAt, withQuantity } from './wish.ts';

/** Which lines of a refused command the refusal is about; all that grew when it does not say. */
function culprits(answer: Answer, growing: Lines): Lines {
  if (answer.kind !== 'refusal') return growing;
  const named = (ids: readonly string[]) =>
    growing.filter(each => ids.includes(each.ticketClassId));
  const those =
    answer.code === 'SOLD_OUT'
      ? named(answer.data.left.map(each => each.ticketClassId))
      : answer.code === 'LIMIT_EXCEEDED' || answer.code === 'NOT_ON_SALE'
        ? named([answer.data.ticketClassId])
        : [];
  return those.length > 0 ? those : growing;
}

/** What a line is called: as it was chosen, else as it stands on its tickets. */
function offerOfLine(sale: WithWish, order: Order | null, line: Lines[number]): Offer {
  const wanted = sale.wish.find(each => each.priceId === line.priceId);
  if (wanted !== undefined) return wanted;
  const ticket = order?.tickets.find(each => each.priceId === line.priceId);
  if (ticket !== undefined) return offerOf(ticket);
  return { ...line, className: '', priceName: '', asks: 'none' };
}

/**
 * Takes back the wishes that were refused, and says why beside their classes. Other wishes stand and are
 * sent again, so that a key pressed in between is not lost.
 */
export function fallenBack(sale: WithWish, sent: Lines, answer: Answer): WithWish {
  const order = orderOf(sale);
  const held = heldLines(order);
  const growing = sent.filter(each => each.quantity > quantityIn(held, each.priceId));
  const refused = culprits(answer, growing);
  const to = (wishes: WithWish, line: Lines[number], quantity: number) =>
    withQuantity(wishes, offerOfLine(sale, order, line), quantity);
  // The clerk may have asked for less meanwhile; that wish is as good as any.
  let back = refused.reduce(
    (all, line) =>
      to(all, line, Math.min(quantityIn(held, line.priceId), wantedAt(all, line.priceId))),
    sale,
  );
  // A place that was to cost another price goes back to the one it is held at.
  for (const line of held.filter(each => isMoved(each, sent, refused)))
    back = to(back, line, line.quantity);
  // Nothing to blame: what is held stays, or the same command would be sent for ever.
  if (refused.length === 0)
    for (const line of [...linesOf(sale.wish), ...held])
      back = to(back, line, quantityIn(held, line.priceId));
  const notes = Object.fromEntries(refused.map(each => [each.ticketClassId, answer]));
  const told = { ...back, notes: { ...back.notes, ...notes } };
  // Tickets that the refused command gave up are there for whoever wants them.
  return hasOrder(told) ? withTickets(told) : told;
}

/** Whether a line was to shrink for another price of its class that was refused. */
const isMoved = (line: Lines[number], sent: Lines, refused: Lines): boolean =>
  quantityIn(sent, line.priceId) < line.quantity &&
  refused.some(each => each.ticketClassId === line.ticketClassId);
