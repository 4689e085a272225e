import { sql } from 'drizzle-orm';
import { orderBuyers } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';
import { type BuyerField, type BuyerInput, buyerFields } from '../contract/buyer.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { doneBy } from '../journal/acts-of.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import { buyerOf, buyerTexts } from '../participants/buyers.ts';
import type { WithVault } from '../participants/vault.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readOrder } from './read-order.ts';

interface Input {
  id?: CommandId | undefined;
  orderId: OrderId;
  /** The version the operator saw; left out, whatever stands there is written over. */
  expectedVersion?: number | undefined;
  buyer: BuyerInput;
  note?: string | null | undefined;
}

type Saving = Context & WithVault & MayRefuse<'orders.saveBuyer'>;

/**
 * Saves buyer and note as far as they are typed. The journal tells which fields, and never their values; nor
 * does the fingerprint of the command, from which a telephone number could be guessed. Refuses NOT_FOUND,
 * ID_REUSED, CHANGED_MEANWHILE with whose change that was.
 */
export async function saveBuyer(tx: Tx, context: Saving, input: Input): Promise<{ order: Order }> {
  const { orderId } = input;
  const order = await lockOrder(tx, context, orderId);
  if (order.status !== 'held') mustBePermitted(context, 'findOrders');
  const typed = typedIn(input);
  const digest = digestOf({ orderId, fields: Object.keys(typed) });
  const isDone = input.id !== undefined && (await doneBefore(tx, context, input.id, digest));

  const stored = await buyerOf(tx, orderId);
  const fields = buyerFields.filter(
    field => typed[field] !== undefined && typed[field] !== (stored?.[field] ?? ''),
  );
  if (isDone || fields.length === 0) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, orderId) };
  }
  const version = stored?.version ?? 0;
  if (input.expectedVersion !== undefined && input.expectedVersion !== version) {
    const by = await doneBy(tx, orderId, ['orders.saveBuyer', 'participants.erase']);
    refuse(context, 'CHANGED_MEANWHILE', { by });
  }
  const texts = buyerTexts({ ...stored, ...typed });
  await tx
    .insert(orderBuyers)
    .values({ orderId, ...texts })
    .onConflictDoUpdate({
      target: orderBuyers.orderId,
      set: { ...texts, version: version + 1, savedAt: sql`now()` },
    });
  context.record({
    objectId: orderId,
    ...(input.id !== undefined && { command: { id: input.id, digest } }),
    after: { fields },
  });
  return { order: await readOrder(tx, context, orderId) };
}

/** What is to stand in the table; nothing of what was left out. */
function typedIn({ buyer, note }: Input): Partial<Record<BuyerField, string>> {
  const all = { ...buyer, note };
  return Object.fromEntries(
    buyerFields.flatMap(field => (all[field] === undefined ? [] : [[field, all[field] ?? '']])),
  );
}
