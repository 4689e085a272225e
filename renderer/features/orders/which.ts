import type { OrderStatus } from '../../../core/contract/order.ts';

/** Which orders are shown: in some state, or those that wait for their buyer or for money. */
export type Which = OrderStatus | 'released' | 'reserved' | 'transfer';

/**
 * The same, as the list is asked for it. A hold of some minutes is no reservation, and one that was given back is none
 * of the orders that are looked through: only who asks for those, or types a code or a name of one, sees it.
 */
export function askedFor(which: Which | null, text: string) {
  switch (which) {
    case null:
      return text === '' ? ({ released: false } as const) : {};
    case 'held':
      return { status: 'held', purpose: 'sale' } as const;
    case 'reserved':
      return { status: 'held', purpose: 'reservation', awaitsTransfer: false } as const;
    case 'transfer':
      return { status: 'held', purpose: 'reservation', awaitsTransfer: true } as const;
    case 'cancelled':
      return { status: which, released: false } as const;
    case 'released':
      return { status: 'cancelled', released: true } as const;
    case 'paid':
    case 'expired':
      return { status: which };
  }
}
