import { and, desc, eq } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import type { MayRefuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import { setDeadline } from './parts/deadline.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { readOrder } from './read-order.ts';

/**
 * Goes on with a hold that somebody else began; the journal says who took it from whom. One's own is
 * answered as it is; a reservation becomes a sale. Refuses NOT_FOUND, NOT_HELD, HOLD_EXPIRED.
 */
export async function takeOver(
  tx: Tx,
  context: Context & WithVault & MayRefuse<'orders.takeOver'>,
  { orderId }: { orderId: OrderId },
): Promise<{ order: Order }> {
  const order = await lockOrder(tx, context, orderId);
  await mustBeHeld(tx, context, order);
  mustBeNoneOpen(context, await attemptsOf(tx, orderId));
  const [last] = await tx
    .select({ operatorId: journal.operatorId })
    .from(journal)
    .where(and(eq(journal.objectId, orderId), eq(journal.operation, 'orders.takeOver')))
    .orderBy(desc(journal.seq))
    .limit(1);
  const holder = last?.operatorId ?? order.operatorId;
  if (order.purpose === 'reservation') {
    const heldUntil = await pickedUp(tx, context, orderId);
    context.record({
      objectId: orderId,
      before: {
        ...{ operatorId: holder, purpose: order.purpose },
        heldUntil: order.heldUntil.toISOString(),
      },
      after: { purpose: 'sale', heldUntil: heldUntil.toISOString() },
    });
  } else if (holder === signedIn(context).id) context.nothingToDo();
  else context.record({ objectId: orderId, before: { operatorId: holder } });
  return { order: await readOrder(tx, context, orderId) };
}

/** Whoever came for a reservation pays it within this many minutes, however short holds are. */
const leastMinutes = 15;

/** A reservation becomes a hold like any other, from now on. @returns until when */
async function pickedUp(tx: Tx, { now }: Context, orderId: OrderId): Promise<Date> {
  const { holdMinutes } = await readSettings(tx);
  const heldUntil = new Date(now.getTime() + Math.max(leastMinutes, holdMinutes) * 60_000);
  await setDeadline(tx, orderId, {
    purpose: 'sale',
    heldUntil,
    minutesBeforeStart: null,
    awaitsTransfer: false,
  });
  return heldUntil;
}
