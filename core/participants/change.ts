import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ParticipantInput } from '../contract/participant.ts';
import type { Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import { readOrder } from '../orders/read-order.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustFitAge } from './age-limits.ts';
import { readStored, storedFor } from './stored.ts';
import type { WithVault } from './vault.ts';
import { writeParticipants } from './write.ts';

type Input = ParticipantInput & { orderId: OrderId; reason: string };

/** Puts a sold ticket's participant right. The journal tells which fields, and never their values. */
export async function change(
  tx: Tx,
  context: Context & WithVault & MayRefuse<'participants.change'>,
  input: Input,
): Promise<{ order: Order }> {
  const { orderId, reason, ...typed } = input;
  const { ticketId } = typed;
  await lockOrder(tx, context, orderId);
  const found =
    storedFor(await readStored(tx, orderId), typed, context.vault) ??
    refuse(context, 'NOT_FOUND', { what: 'ticket' });
  const { ticket } = found;
  if (ticket.status !== 'sold') refuse(context, 'NOT_SOLD', { status: ticket.status });
  if (ticket.admittedAt) refuse(context, 'ADMITTED', { ticketIds: [ticketId] });
  const fields = (['firstName', 'lastName', 'nationalId'] as const).filter(each => typed[each]);
  if (fields.length === 0) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, orderId) };
  }
  mustFitAge(context, ticket, typed.nationalId);

  await Promise.all(await writeParticipants(tx, context, [{ ...found, typed }]));
  context.record({ objectId: orderId, reason, after: { ticketId, fields } });
  return { order: await readOrder(tx, context, orderId) };
}
