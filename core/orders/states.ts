import type { OrderStatus, TicketStatus } from '../contract/orders.ts';

/**
 * Every step an order or a ticket can take. An expired hold can be held again only by paying it,
 * when its places are still free, within the transaction that sells it.
 */
export const orderSteps: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  held: ['paid', 'cancelled', 'expired'],
  expired: ['paid'],
  paid: ['cancelled'],
  cancelled: [],
};

export const ticketSteps: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  held: ['sold', 'void'],
  sold: ['void'],
  /** Only with its expired order, see above. */
  void: ['sold'],
};

export const firstStates = { order: 'held', ticket: 'held' } as const;
