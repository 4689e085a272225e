import { asc, eq } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId, ShiftId, TicketClassId, TicketId } from '../../contract/ids.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import { doneBy } from '../../journal/acts-of.ts';
import { byClass, type OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';
import { step } from '../states.ts';
import { shrinkLine } from './give-places-up.ts';
import { areOneOf } from './release.ts';

interface Place {
  readonly ticketClassId: TicketClassId;
}

export type TicketRecord = typeof tickets.$inferSelect;

/**
 * The valid tickets of a paid order that are meant, those that are left, and all that it ever had. Refuses NOT_FOUND,
 * WRONG_STATE, ALREADY_CANCELLED. @param ticketIds all that are valid, when left out
 */
export async function chosenOf(
  tx: ReadTx,
  may: May<'NOT_FOUND' | 'WRONG_STATE' | 'ALREADY_CANCELLED'>,
  order: OrderRecord,
  ticketIds?: readonly TicketId[],
): Promise<{ chosen: TicketRecord[]; left: TicketRecord[]; all: TicketRecord[] }> {
  const all = await tx
    .select()
    .from(tickets)
    .where(eq(tickets.orderId, order.id))
    .orderBy(asc(tickets.position));
  const valid = all.filter(each => each.status === 'sold');
  const asked = new Set(ticketIds ?? valid.map(each => each.id));
  const chosen = all.filter(each => asked.has(each.id));
  if (chosen.length < asked.size) refuse(may, 'NOT_FOUND', { what: 'ticket' });
  const gone = chosen.filter(each => each.status === 'void' && each.soldAt !== null);
  if (gone.length > 0) {
    refuse(may, 'ALREADY_CANCELLED', {
      ticketIds: gone.map(each => each.id),
      by: await doneBy(tx, order.id, [
        'orders.cancelTickets',
        'orders.exchange',
        'orders.cancel',
        'orders.undo',
      ]),
    });
  }
  if (order.status !== 'paid') refuse(may, 'WRONG_STATE', { status: order.status });
  return {
    chosen,
    left: valid.filter(each => !asked.has(each.id)),
    all,
  };
}

/** Makes some sold tickets of a locked order void. Their lines must follow by `shrinkLines`. */
export const voidTickets = (
  tx: Tx,
  now: Date,
  ticketIds: readonly TicketId[],
  voidedShiftId: ShiftId | null,
): Promise<unknown> =>
  tx
    .update(tickets)
    .set({ status: step('ticket', ['sold'], 'void'), voidedAt: now, voidedShiftId })
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
