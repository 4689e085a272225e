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
  const order = await lockOrder(tx, input.orderId);
  mustBeHeld(order, context.now);
  const stored = await tx
    .select({ ticket: tickets, participant: participants })
    .from(tickets)
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(eq(tickets.orderId, input.orderId));

  for (const typed of input.participants) {
    const row = stored.find(each => each.ticket.id === typed.ticketId);
    if (row?.ticket.status !== 'held') refuse('NOT_FOUND', { what: 'ticket' });
    const values = { ...merged(row.participant, typed, context.vault), savedAt: context.now };
    await tx
      .insert(participants)
      .values({ ticketId: typed.ticketId, ...values })
      .onConflictDoUpdate({ target: participants.ticketId, set: values });
  }
  context.record({
    objectId: input.orderId,
    after: { ticketIds: input.participants.map(each => each.ticketId) },
  });
  return { order: await readOrder(tx, context, input.orderId) };
}
