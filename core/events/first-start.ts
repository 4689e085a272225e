import { and, eq, min, ne } from 'drizzle-orm';
import { events, orderLines, ticketClasses } from '../../drizzle/schema/index.ts';
import type { OrderId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';

/** When the first event of the places that an order holds begins. */
export async function firstStart(tx: ReadTx, orderId: OrderId): Promise<Date> {
  const [first] = await tx
    .select({ startsAt: min(events.startsAt) })
    .from(orderLines)
    .innerJoin(ticketClasses, eq(ticketClasses.id, orderLines.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .where(and(eq(orderLines.orderId, orderId), ne(orderLines.state, 'released')));
  if (!first?.startsAt) throw new Error(`order ${orderId} holds nothing`);
  return first.startsAt;
}
