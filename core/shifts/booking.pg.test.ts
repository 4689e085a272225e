import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { heldAt, inCash, soldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { moving, shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
/** A counter whose drawer has no shift yet. */
let counter: TestCounter;
let ticketClassId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  ticketClassId = (await office.event([{ capacity: 100 }])).classId;
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  counter = await aCounter();
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const { withDrawers, aCounter, opened, cashAt } = shiftActs(() => office);
const anOrder = () => heldAt(counter, ticketClassId);
const pay = async (method: 'cash' | 'card' | 'transfer', at = counter) => {
  const { id: orderId, totalMinor: amountMinor } = await anOrder();
  const paying = { id: v7(), orderId, expectedTotalMinor: amountMinor };
  return at.operations.orders.pay({ ...paying, payments: [{ method, amountMinor }] });
};
const cancel = (orderId: string, at = counter) =>
  at.operations.orders.cancel({ id: v7(), orderId, reason: 'rain' });
const shiftsOf = (orderId: string) =>
  office.sql(
    `select array_agg(distinct p.shift_id) as paid, array_agg(distinct t.sold_shift_id) as sold,
       array_agg(distinct t.voided_shift_id) as voided
     from payments p join tickets t using (order_id) where order_id = $1`,
    [orderId],
  );
const count = (shiftId: string) =>
  office.sql(
    `update shifts set state = 'counting', counting_since = clock_timestamp() where id = $1`,
    [shiftId],
  );

describe('where cash lies in drawers', () => {
  test('cash is taken in an open shift alone; cards need none', async () => {
    expect((await refusalOf(pay('cash'))).code).toBe('NO_SHIFT');
    const { order } = await pay('card');
    expect(await shiftsOf(order.id)).toEqual([{ paid: [null], sold: [null], voided: [null] }]);
    await opened(counter);
    await pay('cash');
    expect(await cashAt(counter)).toBe(25_000);
  });

  test('every payment and ticket knows the shift it was booked in', async () => {
    const { id } = await opened(counter);
    for (const method of ['cash', 'card', 'transfer'] as const) {
      const { order } = await pay(method);
      expect(await shiftsOf(order.id)).toEqual([{ paid: [id], sold: [id], voided: [null] }]);
    }
    expect(await cashAt(counter)).toBe(25_000);
  });

  test('while it is counted no cash goes in or out, and cards go on', async () => {
    const { id } = await opened(counter);
    const { order } = await pay('cash');
    await count(id);
    expect((await refusalOf(pay('cash'))).code).toBe('COUNTING');
    expect((await refusalOf(cancel(order.id))).code).toBe('COUNTING');
    expect((await refusalOf(counter.operations.shifts.payIn(moving(1)))).code).toBe('COUNTING');
    const { order: byCard } = await pay('card');
    expect(await shiftsOf(byCard.id)).toMatchObject([{ paid: [id] }]);
    await cancel(byCard.id);
  });

  test('cash of another currency is refused, and its cards are of no shift', async () => {
    await opened(counter);
    const { classId } = await office.event([{ capacity: 5 }], { currency: 'EUR' });
    const order = await heldAt(counter, classId);
    expect(await refusalOf(counter.operations.orders.pay(inCash(order)))).toEqual({
      code: 'WRONG_CURRENCY',
      data: { currency: 'PLN' },
    });
    const [payment] = inCash(order).payments;
    const byCard = { ...inCash(order), payments: [{ ...payment, method: 'card' as const }] };
    await counter.operations.orders.pay(byCard as never);
    expect(await shiftsOf(order.id)).toMatchObject([{ paid: [null], sold: [null] }]);
  });

  test('cash goes back from the drawer of the counter that gives it, as far as it goes', async () => {
    const sale = await opened(counter);
    const { order } = await pay('cash');
    const other = await aCounter();
    expect((await refusalOf(cancel(order.id, other))).code).toBe('NO_SHIFT');
    const refund = await opened(other, 4_999);
    expect(await refusalOf(cancel(order.id, other))).toEqual({
      code: 'DRAWER_EMPTY',
      data: { cashMinor: 4_999, amountMinor: 5_000, currency: 'PLN' },
    });
    await other.operations.shifts.payIn(moving(1));
    await cancel(order.id, other);
    expect([await cashAt(counter), await cashAt(other)]).toEqual([25_000, 0]);
    const [row] = await shiftsOf(order.id);
    expect(row).toMatchObject({ sold: [sale.id], voided: [refund.id] });
    expect(row?.['paid']).toHaveLength(2);
  });

  test('of two refunds of the last cash one is given, and the other hears that nothing is left', async () => {
    await opened(counter, 0);
    const [one, other] = [(await pay('cash')).order, (await pay('cash')).order];
    await counter.operations.shifts.drop(moving(5_000));
    const both = [cancel(one.id), cancel(other.id)].map(outcomeOf);
    expect((await Promise.all(both)).sort()).toEqual(['DRAWER_EMPTY', 'done']);
    expect(await cashAt(counter)).toBe(0);
  });
});

describe('a box office without drawers', () => {
  test('takes and gives cash as it always has, and its payments are of no shift', async () => {
    await withDrawers(false);
    const order = await soldAt(counter, ticketClassId);
    await cancel(order.id);
    expect(await shiftsOf(order.id)).toEqual([{ paid: [null], sold: [null], voided: [null] }]);
    expect(await cashAt(counter)).toBeUndefined();
    await withDrawers();
  });
});
