import { inArray } from 'drizzle-orm';
import { participants } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { type TicketId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { isStillNeeded, personTickets } from './parts/person-tickets.ts';
import { noId } from './remove-ids.ts';

/**
 * Erases who these tickets were for, as that person asked. Order, ticket and money stay, without a name.
 * The orders are locked one after the other by their ids, as whoever changes a participant locks one.
 */
export async function erase(
  tx: Tx,
  context: Context & MayRefuse<'participants.erase'>,
  { ticketIds, reason }: { ticketIds: readonly TicketId[]; reason: string },
): Promise<{ erased: number }> {
  const which = inArray(participants.ticketId, [...ticketIds]);
  const asked = await personTickets(tx, which);
  if (asked.length < new Set(ticketIds).size) refuse(context, 'NOT_FOUND', { what: 'ticket' });
  const orderIds = [...new Set(asked.map(each => each.orderId))].sort();
  for (const id of orderIds) await lockOrder(tx, context, id);
  const needed = (await personTickets(tx, which)).filter(each => isStillNeeded(each, context.now));
  if (needed.length > 0) {
    refuse(context, 'STILL_NEEDED', { ticketIds: needed.map(each => each.participant.ticketId) });
  }

  const gone = await tx
    .update(participants)
    .set({ firstName: '', lastName: '', searchName: '', ...noId })
    .where(which)
    .returning({ ticketId: participants.ticketId });
  for (const objectId of orderIds) {
    const own = asked.filter(each => each.orderId === objectId);
    context.record({
      objectId,
      reason,
      after: { ticketIds: own.map(each => each.participant.ticketId) },
    });
  }
  return { erased: gone.length };
}
