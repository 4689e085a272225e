import type { Act } from '../../../../core/contract/act.ts';
import type { Order } from '../../../../core/contract/order.ts';

/** What brings an order into a state in which a sale has no more to do with it. */
const endings: readonly string[] = ['orders.pay', 'orders.cancel', 'orders.expire'];

/** Whose act ended an order; nobody's where its story does not tell, and never one's own. Null while it is held. */
export function endedBy({ status, asOf }: Order, timeline: readonly Act[]): Act | null {
  if (status === 'held') return null;
  return (
    timeline.findLast(each => endings.includes(each.operation)) ?? {
      ...{ at: asOf, operation: 'orders.pay', reason: null },
      ...{ operatorName: null, counterName: null, approverName: null },
    }
  );
}
