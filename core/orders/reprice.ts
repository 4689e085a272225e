import { and, eq, inArray } from 'drizzle-orm';
import { tickets } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';
import type { CommandId, OrderId, PriceId, TicketId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { giveAway } from './parts/give-away.ts';
import { heldTotal } from './parts/held-lines.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { readOffers } from './parts/offer.ts';
import { priceToSell } from './parts/on-sale.ts';
import { totalMustFit } from './parts/total-fits.ts';
import { readOrder } from './read-order.ts';

interface Input {
  id: CommandId;
  orderId: OrderId;
  ticketIds: readonly TicketId[];
  priceId?: PriceId | undefined;
  freeReason?: string | undefined;
}

type Repricing = Context & WithVault & MayRefuse<'orders.reprice'>;

/** Lets tickets of a hold cost another price of their class, or nothing for a reason. Their places stay. */
export async function reprice(tx: Tx, context: Repricing, input: Input): Promise<{ order: Order }> {
  const digest = digestOf(input);
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, input.orderId),
    doneBefore(tx, context, input.id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, order.id) };
  }
  if (input.freeReason !== undefined) mustBePermitted(context, 'sellComplimentary');
  await mustBeHeld(tx, context, order);
  mustBeNoneOpen(context, await attemptsOf(tx, order.id));
  const ids = [...new Set(input.ticketIds)];
  const before = await tx
    .select({ ticketClassId: tickets.ticketClassId })
    .from(tickets)
    .where(
      and(eq(tickets.orderId, order.id), inArray(tickets.id, ids), eq(tickets.status, 'held')),
    );
  if (before.length < ids.length) refuse(context, 'NOT_FOUND', { what: 'ticket' });

  const beforeMinor = await heldTotal(tx, order.id);
  const priceName = await write(tx, context, ids, before, input);
  const totalMinor = await heldTotal(tx, order.id);
  totalMustFit(context, totalMinor);
  context.record({
    objectId: order.id,
    command: { id: input.id, digest },
    ...(input.freeReason !== undefined && { reason: input.freeReason }),
    before: { totalMinor: beforeMinor },
    after: { ticketIds: ids, ...(priceName !== null && { priceName }), totalMinor },
  });
  return { order: await readOrder(tx, context, order.id) };
}

/** Refuses NOT_FOUND for a price of another class, NOT_ON_SALE. @returns the name of the price; null where free */
async function write(
  tx: Tx,
  context: Repricing,
  ids: readonly TicketId[],
  before: readonly Pick<typeof tickets.$inferSelect, 'ticketClassId'>[],
  { priceId, freeReason }: Input,
): Promise<string | null> {
  if (freeReason !== undefined) {
    await giveAway(tx, ids, freeReason);
    return null;
  }
  const classes = [...new Set(before.map(each => each.ticketClassId))];
  const offers = await readOffers(
    tx,
    classes.map(ticketClassId => ({ ticketClassId, quantity: 1 })),
  );
  const prices = classes.map(ticketClassId =>
    priceToSell(context, offers, { ticketClassId, priceId }),
  );
  const [price] = prices;
  if (!price) refuse(context, 'NOT_FOUND', { what: 'price' });
  await tx
    .update(tickets)
    .set({
      priceId: price.id,
      priceName: price.name,
      listPriceMinor: price.priceMinor,
      priceMinor: price.priceMinor,
      freeReason: null,
    })
    .where(inArray(tickets.id, [...ids]));
  return price.name;
}
