import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { moving, shiftActs } from '../shifts/shifts.testing.ts';

let office: BoxOffice;
/** A counter with 200.00 in its drawer. */
let counter: TestCounter;
let shiftId: string;
let ticketClassId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  ticketClassId = (await office.event([{ capacity: 100 }])).classId;
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  counter = await aCounter();
  shiftId = (await opened(counter)).id;
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

type Method = 'cash' | 'card' | 'transfer';
const { withDrawers, aCounter, opened, cashAt } = shiftActs(() => office);

/** Two tickets of 50.00 each. */
async function aSale(method: Method = 'cash', at = counter): Promise<Order> {
  const { id: orderId, totalMinor: amountMinor } = await heldAt(at, ticketClassId, 2);
  const paying = { id: v7(), orderId, expectedTotalMinor: amountMinor };
  return (await at.operations.orders.pay({ ...paying, payments: [{ method, amountMinor }] })).order;
}
const correction = ({ id: orderId, payments }: Order, method: Method, which = 0) => ({
  ...{ id: v7(), orderId, method },
  paymentId: payments[which]?.id ?? v7(),
});
const correct = (order: Order, method: Method, which = 0, at = counter) =>
  at.operations.payments.correct(correction(order, method, which));
const whyNot = async (call: Promise<unknown>) => {
  const { code, data } = await refusalOf(call);
  return code === 'NOT_CORRECTABLE' ? (data as { why: string }).why : code;
};
const now = async ({ id: orderId }: Order) =>
  (await counter.operations.orders.get({ orderId })).order;
const moneyOf = async (order: Order) =>
  (await now(order)).payments.map(each => [each.method, Number(each.amountMinor)]);
const cancel = ({ id: orderId, tickets }: Order, many = 2) =>
  counter.operations.orders.cancelTickets({
    ...{ id: v7(), orderId, reason: 'rain', keepFee: false },
    ticketIds: tickets.slice(0, many).map(each => each.id),
  });

describe('a payment by the wrong method', () => {
  test('is balanced, and booked anew by the right one; the drawer follows', async () => {
    const order = await aSale('cash');
    const { payment } = await counter.operations.payments.correct({
      ...correction(order, 'card'),
      reference: 'slip 17',
    });
    expect(payment).toMatchObject({ method: 'card', amountMinor: 10_000, reference: 'slip 17' });
    expect(await moneyOf(order)).toEqual([
      ['cash', 10_000],
      ['cash', -10_000],
      ['card', 10_000],
    ]);
    expect(await cashAt(counter)).toBe(20_000);
    await correct(await now(order), 'cash', 2);
    expect(await cashAt(counter)).toBe(30_000);
  });

  test('is corrected once when the command comes twice, and not with another content', async () => {
    const order = await aSale();
    const once = correction(order, 'card');
    const { payment } = await counter.operations.payments.correct(once);
    expect((await counter.operations.payments.correct(once)).payment).toEqual(payment);
    const other = { ...once, method: 'transfer' as const };
    expect(await whyNot(counter.operations.payments.correct(other))).toBe('ID_REUSED');
    expect(await moneyOf(order)).toHaveLength(3);
  });

  test('is corrected once; what took its place can be corrected again', async () => {
    const order = await aSale();
    await correct(order, 'card');
    expect(await whyNot(correct(order, 'transfer'))).toBe('corrected');
    const after = await now(order);
    expect(await whyNot(correct(after, 'transfer', 1))).toBe('refund');
    await correct(after, 'transfer', 2);
    expect((await moneyOf(order)).slice(3)).toEqual([
      ['card', -10_000],
      ['transfer', 10_000],
    ]);
  });

  test('stays where it was booked so, gave money back, or is of another order', async () => {
    const order = await aSale();
    expect(await whyNot(correct(order, 'cash'))).toBe('same');
    const { payments } = await aSale();
    expect(await whyNot(correct({ ...order, payments }, 'card'))).toBe('NOT_FOUND');
    await cancel(order, 1);
    expect(await whyNot(correct(await now(order), 'card', 1))).toBe('refund');
    expect(await whyNot(correct(order, 'card'))).toBe('givenBack');
  });

  test('of which nothing was booked, since the tickets are free, is none', async () => {
    const { id: orderId, totalMinor: amountMinor } = await heldAt(counter, ticketClassId);
    const { order } = await counter.operations.orders.pay({
      ...{ id: v7(), orderId, expectedTotalMinor: amountMinor },
      payments: [{ method: 'complimentary', amountMinor }],
    });
    expect(await whyNot(correct(order, 'card'))).toBe('NOT_FOUND');
  });

  test('gives money back by the right one from then on, and by no other', async () => {
    const order = await aSale('cash');
    await correct(order, 'card');
    await cancel(order);
    expect((await moneyOf(order)).at(-1)).toEqual(['card', -10_000]);
    expect(await cashAt(counter)).toBe(20_000);
  });

  test('has no receipt: that of the sale stays', async () => {
    const order = await aSale();
    await correct(order, 'card');
    const { receipts } = await counter.operations.orders.get({ orderId: order.id });
    expect(receipts.map(each => each.kind)).toEqual(['sale']);
  });
});

describe('where cash lies in drawers', () => {
  test('cash that is no longer there cannot have been a card', async () => {
    const order = await aSale('cash');
    await counter.operations.shifts.drop(moving(25_000));
    expect(await whyNot(correct(order, 'card'))).toBe('DRAWER_EMPTY');
  });

  test('nothing becomes or was cash while it is counted; a card becomes a transfer', async () => {
    const [byCash, byCard] = [await aSale('cash'), await aSale('card')];
    await counter.operations.shifts.beginCount({ shiftId });
    expect(await whyNot(correct(byCash, 'card'))).toBe('COUNTING');
    expect(await whyNot(correct(byCard, 'cash'))).toBe('COUNTING');
    await correct(byCard, 'transfer');
  });

  test('what was booked in a shift that is over stays, also at the next shift and elsewhere', async () => {
    const [byCash, byCard] = [await aSale('cash'), await aSale('card')];
    const other = await aCounter();
    await opened(other);
    expect(await whyNot(correct(byCard, 'transfer', 0, other))).toBe('shift');
    await counter.operations.shifts.beginCount({ shiftId });
    await counter.operations.shifts.close({ id: v7(), shiftId, counted: [], reason: 'no time' });
    expect(await whyNot(correct(byCash, 'card'))).toBe('NO_SHIFT');
    expect(await whyNot(correct(byCard, 'transfer'))).toBe('shift');
    await opened(counter, 0);
    expect(await whyNot(correct(byCard, 'transfer'))).toBe('shift');
  });

  test('the report counts it as it really came, and tells who corrected how much', async () => {
    const order = await aSale('cash');
    await correct(order, 'card');
    const { report } = await counter.operations.shifts.report({ shiftId });
    expect(report).toMatchObject({
      byMethod: [
        { method: 'card', salesMinor: 10_000, refundsMinor: 0, count: 1 },
        { method: 'cash', salesMinor: 0, refundsMinor: 0, count: 0 },
      ],
      byOperator: [{ salesMinor: 10_000, refundsMinor: 0, count: 1 }],
      corrected: [{ count: 1, amountMinor: 10_000 }],
    });
  });
});

describe('where payments have no shift', () => {
  const withoutDrawers = async (work: () => Promise<void>) => {
    await withDrawers(false);
    try {
      await work();
    } finally {
      await withDrawers();
    }
  };

  test('they are corrected on their day, at their counter', () =>
    withoutDrawers(async () => {
      const order = await aSale('cash');
      const other = await aCounter();
      expect(await whyNot(correct(order, 'card', 0, other))).toBe('counter');
      await correct(order, 'card');
      expect(await moneyOf(order)).toHaveLength(3);
    }));

  test('on the next day they stay', () =>
    withoutDrawers(async () => {
      const order = await aSale('card');
      await office.sql('alter table payments disable trigger payments_are_written_once');
      await office.sql(
        `update payments set created_at = created_at - interval '1 day' where order_id = $1`,
        [order.id],
      );
      await office.sql('alter table payments enable always trigger payments_are_written_once');
      expect(await whyNot(correct(order, 'transfer'))).toBe('day');
    }));
});

test('whoever sells corrects what they took themselves; of others with `viewShifts`', async () => {
  const order = await aSale('card');
  await counter.signInAs('clerk');
  expect(await whyNot(correct(order, 'transfer'))).toBe('NOT_PERMITTED');
  const own = await aSale('card');
  await correct(own, 'transfer');
  await counter.signInAs('admin');
  const { payments } = await now(own);
  expect(payments.map(each => each.method)).toEqual(['card', 'card', 'transfer']);
  await correct(await now(own), 'card', 2);
});
