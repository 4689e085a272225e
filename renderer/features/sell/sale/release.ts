import { v5, v7 } from 'uuid';
import { CommandId, type OrderId } from '../../../../core/contract/ids.ts';

/** So that a release that is sent again is the same act of this window, and of no other. */
const thisWindow = v7();

/** Gives the places of a hold back, and no money of an order that was sold meanwhile. */
export const releaseOf = (orderId: OrderId, reason: string) => ({
  id: CommandId.parse(v5(`${orderId} ${reason}`, thisWindow)),
  orderId,
  expectedStatus: 'held' as const,
  reason,
});
