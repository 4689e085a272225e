import { tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId, TicketClassId, TicketId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { byClass } from '../../locks/orders.ts';
import { step } from '../states.ts';
import { shrinkLine } from './give-places-up.ts';
import { areOneOf } from './release.ts';

interface Place {
  readonly ticketClassId: TicketClassId;
}

/** Makes some sold tickets of a locked order void. Their lines must follow by `shrinkLines`. */
export const voidTickets = (tx: Tx, now: Date, ticketIds: readonly TicketId[]): Promise<unknown> =>
  tx
    .update(tickets)
    .set({ status: step('ticket', ['sold'], 'void'), voidedAt: now })
    .where(areOneOf(tickets.id, ticketIds))
    .execute();

/** Gives the places of those tickets back, class by class in order of id; `left` are those that stay. */
export async function shrinkLines(
  tx: Tx,
  orderId: OrderId,
  cancelled: readonly Place[],
  left: readonly Place[],
): Promise<void> {
  const classes = [...new Map(cancelled.map(each => [each.ticketClassId, each])).values()];
  for (const { ticketClassId } of classes.sort(byClass)) {
    const quantity = left.filter(each => each.ticketClassId === ticketClassId).length;
    await shrinkLine(tx, orderId, { ticketClassId, quantity });
  }
}
