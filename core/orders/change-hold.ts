import type { Context } from '../context.ts';
import type { OrderId, TicketId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { byClassAndPrice, lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import type { MayRefuse } from '../refusal.ts';
import { giveTicketsUp, shrinkLine } from './parts/give-places-up.ts';
import { heldLines, heldTotal } from './parts/held-lines.ts';
import { type HoldChanges, holdChanges } from './parts/hold-changes.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { freeOf, readOffers, type WantedLine } from './parts/offer.ts';
import { mustBeIn, mustBeOnSale } from './parts/on-sale.ts';
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
  const [order, attempts] = await Promise.all([
    lockOrder(tx, context, input.orderId),
    attemptsOf(tx, input.orderId),
  ]);
  await mustBeHeld(tx, context, order);
  mustBeNoneOpen(context, attempts);
  const { lines: before, nextPosition } = await heldLines(tx, input.orderId);
  const { taken, given, places } = holdChanges(before, input.lines);
  if (taken.length + given.length === 0) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }

  const offers = await readOffers(tx, taken);
  const growing = places.filter(each => each.quantity > each.before);
  mustBeOnSale(context, offers, taken, growing);
  mustBeIn(context, order.currency, offers);
  mustBeFree(context, growing.map(moreOf), freeOf(offers));

  for (const line of given) {
    await giveTicketsUp(tx, context.now, order.id, line, input.giveUp ?? []);
  }
  const { heldUntil, currency } = order;
  const taking = { orderId: order.id, heldUntil, currency, from: nextPosition };
  await insertTickets(tx, newTickets(context, taking, taken, offers));
  totalMustFit(context, await heldTotal(tx, order.id));
  // Lines last, one walk over the classes in order of id (locks/orders.ts).
  for (const line of places) {
    if (line.quantity < line.before) await shrinkLine(tx, order.id, line);
    else await growLine(tx, taking, moreOf(line));
  }
  context.record({
    objectId: input.orderId,
    before: { lines: before },
    after: { lines: [...input.lines].sort(byClassAndPrice) },
  });
  return { order: await readOrder(tx, context, input.orderId) };
}

const moreOf = ({ quantity, before, ...line }: HoldChanges['places'][number]) => ({
  ...line,
  quantity: quantity - before,
});
