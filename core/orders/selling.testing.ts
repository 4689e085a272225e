import { v7 } from 'uuid';
import type { BoxOffice } from '../../tests/support/open-box-office.ts';

/** The steps of a sale, for tests that are about one of them. */
export const selling = (office: () => BoxOffice) => ({
  stockOf: async (ticketClassId: string | undefined) => {
    const [stock] = await office().sql(
      'select capacity, held, sold from ticket_stock where ticket_class_id = $1',
      [ticketClassId],
    );
    return stock;
  },
  held: async (ticketClassId = '', quantity = 2) => {
    const { order } = await office().operations.orders.hold({
      id: v7(),
      lines: [{ ticketClassId, quantity }],
    });
    return order;
  },
  /** The deadline of a hold passes. */
  lapse: (orderId: string) =>
    office().sql(
      `with o as (update orders set held_until = now() - interval '1 second' where id = $1)
       update order_lines set held_until = now() - interval '1 second' where order_id = $1`,
      [orderId],
    ),
  paid: (orderId: string, totalMinor: number, id = v7()) =>
    office().operations.orders.pay({
      id,
      orderId,
      expectedTotalMinor: totalMinor,
      payments: totalMinor ? [{ method: 'cash', amountMinor: totalMinor }] : [],
    }),
});
