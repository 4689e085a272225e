import { eq, sql } from 'drizzle-orm';
import { participants, tickets } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/orders.ts';
import type { ParticipantInput } from '../contract/participants.ts';
import type { Tx } from '../database.ts';
import { merged } from '../participants/merged.ts';
import { prepared } from '../prepared.ts';
import { refuse } from '../refusal.ts';
import { lockOrder } from './locks.ts';
import { mustBeHeld } from './must-be-held.ts';
import { readOrder } from './read-order.ts';

interface Input {
  orderId: OrderId;
  participants: readonly ParticipantInput[];
}

const storedOf = prepared((tx: Tx) =>
  tx
    .select({ ticket: { id: tickets.id, status: tickets.status }, participant: participants })
    .from(tickets)
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(eq(tickets.orderId, sql.placeholder('orderId')))
    .prepare('stored_participants'),
);

const save = prepared((tx: Tx) =>
  tx
    .insert(participants)
    .values({
      ticketId: sql.placeholder('ticketId'),
      firstName: sql.placeholder('firstName'),
      lastName: sql.placeholder('lastName'),
      searchName: sql.placeholder('searchName'),
      nationalIdKind: sql.placeholder('nationalIdKind'),
      nationalIdCipher: sql.placeholder('nationalIdCipher'),
      nationalIdIndex: sql.placeholder('nationalIdIndex'),
      nationalIdKey: sql.placeholder('nationalIdKey'),
      savedAt: sql.placeholder('savedAt'),
    })
    .onConflictDoUpdate({
      target: participants.ticketId,
      set: {
        firstName: sql`excluded.first_name`,
        lastName: sql`excluded.last_name`,
        searchName: sql`excluded.search_name`,
        nationalIdKind: sql`excluded.national_id_kind`,
        nationalIdCipher: sql`excluded.national_id_cipher`,
        nationalIdIndex: sql`excluded.national_id_index`,
        nationalIdKey: sql`excluded.national_id_key`,
        savedAt: sql`excluded.saved_at`,
      },
    })
    .prepare('save_participant'),
);

/** Saves what is typed so far. A field left out keeps what is stored. */
export async function saveParticipants(
  tx: Tx,
  begun: Context | Promise<Context>,
  input: Input,
): Promise<{ order: Order }> {
  const [context, order, stored] = await Promise.all([
    begun,
    lockOrder(tx, input.orderId),
    storedOf(tx).execute({ orderId: input.orderId }),
  ]);
  mustBeHeld(order, context.now);

  const typed = input.participants.map(each => {
    const row = stored.find(({ ticket }) => ticket.id === each.ticketId);
    if (row?.ticket.status !== 'held') refuse('NOT_FOUND', { what: 'ticket' });
    return {
      ticketId: each.ticketId,
      ...merged(row.participant, each, context.vault),
      savedAt: context.now,
    };
  });
  const saved = typed.map(row => save(tx).execute(row));
  const [after] = await Promise.all([readOrder(tx, context, input.orderId), ...saved]);
  context.record({
    objectId: input.orderId,
    after: { ticketIds: input.participants.map(each => each.ticketId) },
  });
  return { order: after };
}
