import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ParticipantInput } from '../contract/participant.ts';
import type { Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import { mustFitAge } from '../participants/age-limits.ts';
import { readStored, storedFor } from '../participants/stored.ts';
import type { WithVault } from '../participants/vault.ts';
import { writeParticipants } from '../participants/write.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { readOrder } from './read-order.ts';

interface Input {
  orderId: OrderId;
  participants: readonly ParticipantInput[];
}

type Saving = Context & WithVault & MayRefuse<'orders.saveParticipants'>;

/** Saves what is typed so far. A field left out keeps what is stored. */
export async function saveParticipants(
  tx: Tx,
  begun: Saving | Promise<Saving>,
  input: Input,
): Promise<{ order: Order }> {
  const [context, order, stored] = await Promise.all([
    begun,
    lockOrder(tx, begun, input.orderId),
    readStored(tx, input.orderId),
  ]);
  await mustBeHeld(tx, context, order);

  const changes = input.participants.map(typed => {
    const found = storedFor(stored, typed, context.vault);
    if (found?.ticket.status !== 'held') refuse(context, 'NOT_FOUND', { what: 'ticket' });
    mustFitAge(context, found.ticket, typed.nationalId);
    return { ...found, typed };
  });
  const saved = await writeParticipants(tx, context, changes);
  const [after] = await Promise.all([readOrder(tx, context, input.orderId), ...saved]);
  context.record({
    objectId: input.orderId,
    after: { ticketIds: input.participants.map(each => each.ticketId) },
  });
  return { order: after };
}
