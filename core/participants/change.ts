import type { Context, Reading } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ParticipantInput } from '../contract/participant.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustFitAge } from './age-limits.ts';
import { readStored, storedFor } from './stored.ts';
import type { WithVault } from './vault.ts';
import { writeParticipants } from './write.ts';

type Input = ParticipantInput & { orderId: OrderId; reason: string };
type May = WithVault & MayRefuse<'participants.change'>;

/** Reads an order as screens see it. */
type ReadOrder = (tx: ReadTx, context: Reading & May, orderId: OrderId) => Promise<Order>;

/**
 * Puts a sold ticket's participant right. The journal tells which fields, and never their values.
 * @param readOrder is handed in, because orders know of participants and not the other way round
 */
export const changeAnswering =
  (readOrder: ReadOrder) =>
  async (tx: Tx, context: Context & May, input: Input): Promise<{ order: Order }> => {
    await change(tx, context, input);
    return { order: await readOrder(tx, context, input.orderId) };
  };

async function change(tx: Tx, context: Context & May, input: Input): Promise<void> {
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
    return;
  }
  mustFitAge(context, ticket, typed.nationalId);

  await Promise.all(await writeParticipants(tx, context, [{ ...found, typed }]));
  context.record({ objectId: orderId, reason, after: { ticketId, fields } });
}
