import { eq } from 'drizzle-orm';
import { eventKeys, participants, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TicketId } from '../contract/ids.ts';
import type { NationalId } from '../contract/participant.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { eventKeyColumns } from './event-keys.ts';
import { openedId } from './shown.ts';
import type { WithVault } from './vault.ts';

/** Opens one national id, and writes down who looked and why; never what was seen. */
export async function reveal(
  tx: Tx,
  context: Context & WithVault & MayRefuse<'participants.reveal'>,
  { ticketId, reason }: { ticketId: TicketId; reason: string },
): Promise<{ nationalId: NationalId }> {
  const [found] = await tx
    .select({
      orderId: tickets.orderId,
      eventId: ticketClasses.eventId,
      participant: participants,
      eventKey: eventKeyColumns,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(participants, eq(participants.ticketId, tickets.id))
    .leftJoin(eventKeys, eq(eventKeys.id, participants.nationalIdKey))
    .where(eq(tickets.id, ticketId));
  if (!found?.participant.nationalIdCipher) refuse(context, 'NOT_FOUND', { what: 'nationalId' });
  const nationalId = openedId(found, context.vault) ?? refuse(context, 'ID_UNREADABLE', {});
  context.record({ objectId: found.orderId, reason, after: { ticketId } });
  return { nationalId };
}
