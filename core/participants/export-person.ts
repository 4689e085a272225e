import { inArray } from 'drizzle-orm';
import { orderBuyers, participants } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId, TicketId } from '../contract/ids.ts';
import type { PersonExport } from '../contract/person.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { personOrders } from './parts/person-orders.ts';
import { personTickets } from './parts/person-tickets.ts';
import { openedId } from './shown.ts';
import type { WithVault } from './vault.ts';

interface Input {
  ticketIds: readonly TicketId[];
  orderIds: readonly OrderId[];
  reason: string;
}

/**
 * Everything held about a person, ids in clear, to be handed to that very person. The journal keeps that
 * it was, order by order, and nothing of what it was.
 */
export async function exportPerson(
  tx: Tx,
  context: Context & WithVault & MayRefuse<'participants.exportPerson'>,
  { ticketIds, orderIds, reason }: Input,
): Promise<PersonExport> {
  const rows = await personTickets(tx, inArray(participants.ticketId, [...ticketIds]));
  if (rows.length < new Set(ticketIds).size) refuse(context, 'NOT_FOUND', { what: 'ticket' });
  for (const { orderId, participant } of rows) {
    context.record({ objectId: orderId, reason, after: { ticketId: participant.ticketId } });
  }
  const bought = await personOrders(tx, inArray(orderBuyers.orderId, [...orderIds]));
  if (bought.length < new Set(orderIds).size) refuse(context, 'NOT_FOUND', { what: 'order' });
  for (const { buyer } of bought) {
    context.record({ objectId: buyer.orderId, reason, after: { buyer: true } });
  }
  return {
    exportedAt: context.now.toISOString(),
    tickets: rows.map(row => ({
      firstName: row.participant.firstName,
      lastName: row.participant.lastName,
      nationalId: openedId(row, context.vault),
      savedAt: row.participant.savedAt.toISOString(),
      order: row.orderCode,
      event: row.eventTitle,
      startsAt: row.startsAt.toISOString(),
      ticketClass: row.className,
      status: row.status,
      soldAt: row.soldAt?.toISOString() ?? null,
      admittedAt: row.admittedAt?.toISOString() ?? null,
    })),
    orders: bought.map(({ code, status, buyer: { name, phone, email, taxId, note, savedAt } }) => ({
      ...{ order: code, status, name, phone, email, taxId, note },
      savedAt: savedAt.toISOString(),
    })),
  };
}
