import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCash, namedAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

/* Orders as large as the contract allows: twenty classes of 500 places. */

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

/** Its answer, which must come before the clerk is told that nobody answers. */
async function inTime<T>(act: Promise<T>): Promise<T> {
  const began = performance.now();
  const answer = await act;
  expect(performance.now() - began).toBeLessThan(6_000);
  return answer;
}

describe('an order of many classes (4.3a)', () => {
  test.each([
    [12, 500],
    [20, 500],
    [13, 1],
  ])(
    'with %i of them, %i places each, is held, paid, read and cancelled',
    async (count, quantity) => {
      const { orders } = office.operations;
      const classes = Array.from({ length: count }, (_, at) => ({
        capacity: 600,
        participantData: at === 0 ? ('name' as const) : ('none' as const),
      }));
      const { classIds } = await office.event(classes);
      const lines = classIds.map(ticketClassId => ({ ticketClassId, quantity }));
      const places = count * quantity;

      const { order } = await inTime(orders.hold({ id: v7(), lines }));
      expect(order).toMatchObject({ status: 'held', totalMinor: places * 5_000 });
      await inTime(namedAt(office, order));
      const paid = await inTime(orders.pay(inCash(order)));
      expect(paid.order.status).toBe('paid');
      const read = await inTime(orders.get({ orderId: order.id }));
      expect(new Set(read.order.tickets.map(each => each.code)).size).toBe(places);
      const back = await inTime(orders.cancel({ orderId: order.id, reason: 'not coming' }));
      expect(back.order.status).toBe('cancelled');
    },
  );
});
