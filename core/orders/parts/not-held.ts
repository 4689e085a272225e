import type { Act } from '../../contract/act.ts';
import type { Deed } from '../../contract/operations.ts';
import type { OrderStatus } from '../../contract/order.ts';
import type { ReadTx } from '../../database/pool.ts';
import { doneBy } from '../../journal/acts-of.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';

type Ended = Pick<OrderRecord, 'id' | 'status' | 'paidAt' | 'closedAt' | 'heldUntil'>;

/** What brings an order into the state in which it is. */
const acts: Readonly<Record<OrderStatus, readonly [Deed, ...Deed[]]>> = {
  held: ['orders.hold'],
  paid: ['orders.pay'],
  cancelled: ['orders.cancel', 'orders.cancelTickets', 'orders.undo'],
  expired: ['orders.expire'],
};

/** By whose act an order is what it is; by nobody's where the journal has no row of it. */
export async function broughtAboutBy(tx: ReadTx, order: Ended): Promise<Act> {
  const all = acts[order.status];
  const [operation] = all;
  const when = order.closedAt ?? order.paidAt ?? order.heldUntil;
  const nobody = { operatorName: null, counterName: null, reason: null, approverName: null };
  return (await doneBy(tx, order.id, all)) ?? { at: when.toISOString(), operation, ...nobody };
}

/** Refuses NOT_HELD, with whose act it was that ended the hold. Asks the journal only here. */
export async function notHeld(tx: ReadTx, may: May<'NOT_HELD'>, order: Ended): Promise<never> {
  return refuse(may, 'NOT_HELD', {
    status: order.status,
    by: await broughtAboutBy(tx, order),
  });
}
