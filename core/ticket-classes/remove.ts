import { eq, sql } from 'drizzle-orm';
import { orderLines, ticketClasses } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TicketClassId } from '../contract/ids.ts';
import { sqlState } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { eventToEdit } from '../events/event-to-edit.ts';
import { readTicketClass } from '../events/read-ticket-classes.ts';
import { type MayRefuse, refuse } from '../refusal.ts';

/** Removes a ticket class that no order has ever named; the foreign key decides. */
export async function remove(
  tx: Tx,
  context: Context & MayRefuse<'ticketClasses.remove'>,
  { ticketClassId }: { ticketClassId: TicketClassId },
): Promise<Record<string, never>> {
  const { name, eventId } = await readTicketClass(tx, context, ticketClassId);
  await eventToEdit(tx, context, eventId);
  const [ordered] = await tx
    .select({ places: sql<string>`coalesce(sum(${orderLines.quantity}), 0)`.mapWith(Number) })
    .from(orderLines)
    .where(eq(orderLines.ticketClassId, ticketClassId));
  if (ordered && ordered.places > 0) refuse(context, 'CAPACITY_TAKEN', { taken: ordered.places });
  await tx
    .delete(ticketClasses)
    .where(eq(ticketClasses.id, ticketClassId))
    .catch((error: unknown) => {
      // 23001 since PostgreSQL 18, 23503 before.
      if (['23001', '23503'].includes(sqlState(error) ?? ''))
        refuse(context, 'CAPACITY_TAKEN', { taken: 1 });
      throw error;
    });
  context.record({ objectId: ticketClassId, before: { name, eventId } });
  return {};
}
