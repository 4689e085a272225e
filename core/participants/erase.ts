import { inArray } from 'drizzle-orm';
import { orderBuyers, participants } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId, TicketId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { blankBuyers, personOrders } from './parts/person-orders.ts';
import { isStillNeeded, personTickets } from './parts/person-tickets.ts';
import { noId } from './remove-ids.ts';

interface Input {
  ticketIds: readonly TicketId[];
  orderIds: readonly OrderId[];
  reason: string;
}

/**
 * Erases who these tickets were for, and buyer and note of these orders, as that person asked. Order, ticket and
 * money stay, without a name. The door asks for no buyer: they go before the event too.
 * The orders are locked one after the other by their ids, as whoever changes a participant locks one.
 */
export async function erase(
  tx: Tx,
  context: Context & MayRefuse<'participants.erase'>,
  { ticketIds, orderIds, reason }: Input,
): Promise<{ erased: number; buyers: number }> {
  const which = inArray(participants.ticketId, [...ticketIds]);
  const asked = await personTickets(tx, which);
  if (asked.length < new Set(ticketIds).size) refuse(context, 'NOT_FOUND', { what: 'ticket' });
  const all = [...new Set([...asked.map(each => each.orderId), ...orderIds])].sort();
  for (const id of all) await lockOrder(tx, context, id);
  const needed = (await personTickets(tx, which)).filter(each => isStillNeeded(each, context.now));
  if (needed.length > 0) {
    refuse(context, 'STILL_NEEDED', { ticketIds: needed.map(each => each.participant.ticketId) });
  }

  const bought = await personOrders(tx, inArray(orderBuyers.orderId, [...orderIds]));
  if (bought.length < new Set(orderIds).size) refuse(context, 'NOT_FOUND', { what: 'order' });
  if (bought.length > 0) await blankBuyers(tx, orderIds);
  const gone = await tx
    .update(participants)
    .set({ firstName: '', lastName: '', searchName: '', ...noId })
    .where(which)
    .returning({ ticketId: participants.ticketId });
  for (const objectId of all) {
    const own = asked.filter(each => each.orderId === objectId);
    context.record({
      objectId,
      reason,
      after: {
        ...(own.length > 0 && { ticketIds: own.map(each => each.participant.ticketId) }),
        ...(orderIds.includes(objectId) && { buyer: true }),
      },
    });
  }
  return { erased: gone.length, buyers: bought.length };
}
