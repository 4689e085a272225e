import { v5, v7 } from 'uuid';
import { CommandId, type OrderId } from '../../../../core/contract/ids.ts';

/** So that a release that is sent again is the same act of this operator in this window, and of no other. */
let mine = v7();

/** Somebody else stands at the counter: what they release is an act of their own. */
export const releaseAnew = () => {
  mine = v7();
};

/** Gives the places of a hold back, and no money of an order that was sold meanwhile. */
export const releaseOf = (orderId: OrderId, reason: string) => ({
  id: CommandId.parse(v5(`${orderId} ${reason}`, mine)),
  orderId,
  expectedStatus: 'held' as const,
  reason,
});
