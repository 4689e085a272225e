import type { Context } from '../context.ts';
import type { OrderId, TicketId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { byClass, lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { giveTicketsUp, shrinkLine } from './parts/give-places-up.ts';
import { heldLines, heldTotal } from './parts/held-lines.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { freeOf, mustBeOnSale, readOffers, type WantedLine } from './parts/offer.ts';
import { growLine, insertTickets, newTickets } from './parts/take-places.ts';
import { totalMustFit } from './parts/total-fits.ts';
import { mustBeFree } from './places.ts';
import { readOrder } from './read-order.ts';

interface Input {
  orderId: OrderId;
  lines: readonly WantedLine[];
  giveUp?: readonly TicketId[] | undefined;
}

/** Makes a hold contain exactly these lines, all or nothing. The deadline stays. */
export async function changeHold(
  tx: Tx,
  context: Context & WithVault & MayRefuse<'orders.changeHold'>,
  input: Input,
): Promise<{ order: Order }> {
  const order = await lockOrder(tx, context, input.orderId);
  await mustBeHeld(tx, context, order);
  const { lines: before, nextPosition } = await heldLines(tx, input.orderId);
  const had = (line: WantedLine) =>
    before.find(each => each.ticketClassId === line.ticketClassId)?.quantity ?? 0;
  const growing = input.lines.filter(line => line.quantity > had(line));
  const shrinking = before.flatMap(({ ticketClassId, quantity }) => {
    const left = input.lines.find(each => each.ticketClassId === ticketClassId)?.quantity ?? 0;
    return left < quantity ? [{ ticketClassId, quantity: left, given: quantity - left }] : [];
  });
  if (growing.length + shrinking.length === 0) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }

  const taken = growing
    .map(line => ({ ...line, quantity: line.quantity - had(line) }))
    .sort(byClass);
  const offers = await readOffers(tx, growing);
  mustBeOnSale(context, offers, growing);
  if ([...offers.values()].some(each => each.event.currency !== order.currency)) {
    refuse(context, 'MIXED_CURRENCIES', {});
  }
  mustBeFree(context, taken, freeOf(offers));

  for (const { ticketClassId, given } of shrinking) {
    const line = { ticketClassId, quantity: given };
    await giveTicketsUp(tx, context.now, order.id, line, input.giveUp ?? []);
  }
  const { heldUntil, currency } = order;
  const taking = { orderId: order.id, heldUntil, currency, from: nextPosition };
  await insertTickets(tx, newTickets(context, taking, taken, offers));
  totalMustFit(context, await heldTotal(tx, order.id));
  // Lines last, one walk over the classes in order of id (locks/orders.ts).
  for (const line of [...taken, ...shrinking].sort(byClass)) {
    await ('given' in line ? shrinkLine(tx, order.id, line) : growLine(tx, taking, line));
  }
  context.record({
    objectId: input.orderId,
    before: { lines: before },
    after: { lines: [...input.lines].sort(byClass) },
  });
  return { order: await readOrder(tx, context, input.orderId) };
}
