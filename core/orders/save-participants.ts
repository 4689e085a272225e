import { eq } from 'drizzle-orm';
import { participants, tickets } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/orders.ts';
import type { ParticipantInput } from '../contract/participants.ts';
import type { Tx } from '../database.ts';
import { merged } from '../participants/merged.ts';
import { refuse } from '../refusal.ts';
import { lockOrder } from './locks.ts';
import { mustBeHeld } from './must-be-held.ts';
import { readOrder } from './read-order.ts';

interface Input {
  orderId: OrderId;
  participants: readonly ParticipantInput[];
}

/** Saves what is typed so far. A field left out keeps what is stored. */
export async function saveParticipants(
  tx: Tx,
  context: Context,
  input: Input,
): Promise<{ order: Order }> {
  const [order, stored] = await Promise.all([
    lockOrder(tx, input.orderId),
    tx
      .select({ ticket: tickets, participant: participants })
      .from(tickets)
      .leftJoin(participants, eq(participants.ticketId, tickets.id))
      .where(eq(tickets.orderId, input.orderId))
      .execute(),
  ]);
  mustBeHeld(order, context.now);

  const typed = input.participants.map(each => {
    const row = stored.find(({ ticket }) => ticket.id === each.ticketId);
    if (row?.ticket.status !== 'held') refuse('NOT_FOUND', { what: 'ticket' });
    return {
      ticketId: each.ticketId,
      values: { ...merged(row.participant, each, context.vault), savedAt: context.now },
    };
  });
  const saved = typed.map(({ ticketId, values }) =>
    tx
      .insert(participants)
      .values({ ticketId, ...values })
      .onConflictDoUpdate({ target: participants.ticketId, set: values })
      .execute(),
  );
  const [after] = await Promise.all([readOrder(tx, context, input.orderId), ...saved]);
  context.record({
    objectId: input.orderId,
    after: { ticketIds: input.participants.map(each => each.ticketId) },
  });
  return { order: after };
}
