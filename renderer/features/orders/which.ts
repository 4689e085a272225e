import type { OrderStatus } from '../../../core/contract/order.ts';

/** Which orders are shown: in some state, or those that wait for their buyer or for money. */
export type Which = OrderStatus | 'reserved' | 'transfer';

/** The same, as the list is asked for it. A hold of some minutes is no reservation. */
export function askedFor(which: Which | null) {
  switch (which) {
    case null:
      return {};
    case 'held':
      return { status: 'held', purpose: 'sale' } as const;
    case 'reserved':
      return { status: 'held', purpose: 'reservation', awaitsTransfer: false } as const;
    case 'transfer':
      return { status: 'held', purpose: 'reservation', awaitsTransfer: true } as const;
    case 'paid':
    case 'cancelled':
    case 'expired':
      return { status: which };
  }
}
