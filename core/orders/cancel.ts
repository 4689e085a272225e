import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { events, payments, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, signedIn } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/orders.ts';
import type { Tx } from '../database.ts';
import { refuse } from '../refusal.ts';
import { lockOrder } from './locks.ts';
import { readOrder } from './read-order.ts';
import { release } from './release.ts';

interface Input {
  orderId: OrderId;
  reason: string;
}

/** Gives the places back, and the money of a paid order the way it came. Ended orders stay as they are. */
export async function cancel(tx: Tx, context: Context, input: Input): Promise<{ order: Order }> {
  const order = await lockOrder(tx, input.orderId);
  if (order.status === 'cancelled' || order.status === 'expired') {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }
  if (order.status === 'paid') await mayBeTakenBack(tx, context, order.id);

  const places = await release(tx, [order.id], 'cancelled', context.now);
  const refundedMinor = await giveMoneyBack(tx, context, order.id);
  context.record({
    objectId: order.id,
    reason: input.reason,
    before: { status: order.status },
    after: { status: 'cancelled', places, refundedMinor },
  });
  return { order: await readOrder(tx, context, input.orderId) };
}

/** Never after admission; after the start of an event only by permission. */
async function mayBeTakenBack(tx: Tx, context: Context, orderId: string): Promise<void> {
  mustBePermitted(context, 'cancel');
  const admitted = await tx
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.orderId, orderId), isNotNull(tickets.admittedAt)));
  if (admitted.length > 0) refuse('ADMITTED', { ticketIds: admitted.map(each => each.id) });

  if (signedIn(context).permissions.includes('cancelAfterStart')) return;
  const started = await tx
    .select({ id: events.id })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .where(and(eq(tickets.orderId, orderId), lte(events.startsAt, context.now)))
    .limit(1);
  if (started.length > 0) refuse('EVENT_STARTED', {});
}

/** One balancing payment per method, so that the order's money sums to nothing. */
async function giveMoneyBack(tx: Tx, context: Context, orderId: string): Promise<number> {
  const taken = await tx
    .select({
      method: payments.method,
      amountMinor: sql<string>`sum(${payments.amountMinor})`.mapWith(Number),
    })
    .from(payments)
    .where(eq(payments.orderId, orderId))
    .groupBy(payments.method)
    .orderBy(asc(payments.method));
  const back = taken.filter(each => each.amountMinor !== 0);
  if (back.length === 0) return 0;
  const commandId = v7();
  await tx.insert(payments).values(
    back.map(({ method, amountMinor }, position) => ({
      id: v7(),
      orderId,
      commandId,
      position,
      method,
      amountMinor: -amountMinor,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
    })),
  );
  return back.reduce((total, each) => total + each.amountMinor, 0);
}
