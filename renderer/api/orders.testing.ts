import type { z } from 'zod';
import type { BuyerToSave } from '../../core/contract/buyer.ts';
import type { Order } from '../../core/contract/order.ts';

/** The order after its buyer and note were saved: what is not named stays. */
export function withBuyer(order: Order, saved: z.output<typeof BuyerToSave>): Order {
  const {
    name = null,
    phone = null,
    email = null,
    taxId = null,
  } = { ...order.buyer, ...saved.buyer };
  return {
    ...order,
    buyer: { name, phone, email, taxId },
    note: saved.note === undefined ? order.note : saved.note,
    buyerVersion: order.buyerVersion + 1,
  };
}
