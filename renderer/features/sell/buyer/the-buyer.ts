import { client } from '../../../api/index.ts';
import { createBuyer } from './create-buyer.ts';

/** Buyer and note of the sale of this window. */
export const theBuyer = createBuyer({
  save: call => client.orders.saveBuyer(call),
  read: orderId => client.orders.get({ orderId }),
});
