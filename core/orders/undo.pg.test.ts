import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { stockOf } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
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
let eventId: string;
let ticketClassId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  ({ id: eventId, classId: ticketClassId } = await office.event([{ capacity: 100 }]));
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

const { withDrawers, aCounter, opened, cashAt } = shiftActs(() => office);

type Payments = Parameters<TestCounter['operations']['orders']['pay']>[0]['payments'];
const halves: Payments = [
  { method: 'cash', amountMinor: 4_000 },
  { method: 'card', amountMinor: 6_000 },
];
/** Two tickets of 50.00 each. */
async function aSale(payments: Payments = halves, at = counter): Promise<Order> {
  const { id: orderId, totalMinor } = await heldAt(at, ticketClassId, 2);
  const paying = { id: v7(), orderId, expectedTotalMinor: totalMinor };
  return (await at.operations.orders.pay({ ...paying, payments })).order;
}
const inCash: Payments = [{ method: 'cash', amountMinor: 10_000 }];
const undo = ({ id: orderId }: Order, at = counter, id = v7()) =>
  at.operations.orders.undo({ id, orderId });
const whyNot = async (call: Promise<unknown>) => {
  const { code, data } = await refusalOf(call);
  return code === 'NOT_LAST_SALE' ? (data as { why: string }).why : code;
};
const moneyOf = ({ payments }: Order) =>
  payments.map(each => [each.method, Number(each.amountMinor)]);
const print = ({ id: orderId }: Order) =>
  counter.operations.tickets.pdf({ orderId, language: 'en' });
/** As if it had been sold earlier. */
const soldBefore = ({ id }: Order, seconds: number) =>
  office.sql(`update orders set paid_at = paid_at - make_interval(secs => $2) where id = $1`, [
    id,
    seconds,
  ]);

describe('the last sale of a counter', () => {
  test('is undone whole: places, tickets, and the money by each method it came by', async () => {
    const before = await stockOf(office, eventId, ticketClassId);
    const { order, cashMinor, printedTickets } = await undo(await aSale());
    expect(order.status).toBe('cancelled');
    expect(order.tickets.map(each => each.status)).toEqual(['void', 'void']);
    expect(moneyOf(order).slice(2)).toEqual([
      ['card', -6_000],
      ['cash', -4_000],
    ]);
    expect([cashMinor, printedTickets]).toEqual([4_000, 0]);
    expect(await cashAt(counter)).toBe(20_000);
    expect(await stockOf(office, eventId, ticketClassId)).toEqual(before);
  });

  test('has a receipt of what went back, and an act of its own in its story', async () => {
    const { id: orderId } = (await undo(await aSale())).order;
    const { receipts, timeline } = await counter.operations.orders.get({ orderId });
    expect(receipts.map(each => [each.kind, Number(each.totalMinor)])).toEqual([
      ['sale', 10_000],
      ['refund', -10_000],
    ]);
    expect(timeline.at(-1)?.operation).toBe('orders.undo');
    const again = counter.operations.orders.cancel({ orderId, reason: 'rain' });
    expect((await again).already?.operation).toBe('orders.undo');
  });

  test('keeps no fee, whatever the settings say', async () => {
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 1_000 });
    const { order } = await undo(await aSale(inCash));
    expect([order.charges, moneyOf(order).at(-1)]).toEqual([[], ['cash', -10_000]]);
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 0 });
  });

  test('that was printed tells how many tickets the customer has to give back', async () => {
    const order = await aSale();
    await print(order);
    const isEntered = async () => {
      const { timeline } = await counter.operations.orders.get({ orderId: order.id });
      return timeline.some(each => each.operation === 'tickets.pdf');
    };
    await expect.poll(isEntered).toBe(true);
    const id = v7();
    const first = await undo(order, counter, id);
    expect(first.printedTickets).toBe(2);
    const { asOf: _, ...shown } = first.order;
    expect(await undo(order, counter, id)).toMatchObject({ ...first, order: shown });
    expect((await refusalOf(print(order))).code).toBe('NOT_SOLD');
  });

  test('of free tickets gives no money back', async () => {
    const order = await aSale([{ method: 'complimentary', amountMinor: 10_000 }]);
    const undone = await undo(order);
    expect([undone.cashMinor, undone.order.status]).toEqual([0, 'cancelled']);
  });

  test('whose payment was corrected goes back as it was corrected', async () => {
    const { id: orderId, payments } = await aSale(inCash);
    const paymentId = payments[0]?.id ?? '';
    await counter.operations.payments.correct({ id: v7(), orderId, paymentId, method: 'card' });
    const { order, cashMinor } = await undo({ id: orderId } as Order);
    expect([cashMinor, moneyOf(order).at(-1)]).toEqual([0, ['card', -10_000]]);
  });
});

describe('a sale is not undone', () => {
  test('once its minute is over, by the clock of the database', async () => {
    const order = await aSale();
    await soldBefore(order, 90);
    const { code, data } = await refusalOf(undo(order));
    expect([code, (data as { seconds: number }).seconds]).toEqual([
      'TOO_LATE',
      expect.toSatisfy((seconds: number) => seconds >= 90 && seconds < 120),
    ]);
    const inTime = await aSale();
    await soldBefore(inTime, 30);
    await undo(inTime);
  });

  test('when the counter has sold something else since, also once that is undone', async () => {
    const [first, second] = [await aSale(), await aSale()];
    expect(await whyNot(undo(first))).toBe('newer');
    await undo(second);
    expect(await whyNot(undo(first))).toBe('newer');
  });

  test('at another counter, and what others sell there does not matter here', async () => {
    const order = await aSale();
    const other = await aCounter();
    await opened(other);
    expect(await whyNot(undo(order, other))).toBe('elsewhere');
    await aSale(inCash, other);
    await undo(order);
  });

  test('when something of it went back, or somebody was let in, or it is not sold', async () => {
    const some = await aSale();
    const ticketIds = [some.tickets[0]?.id ?? ''];
    const cancelling = { id: v7(), orderId: some.id, ticketIds, reason: 'rain' };
    await counter.operations.orders.cancelTickets(cancelling);
    expect(await whyNot(undo(some))).toBe('changed');
    const admitted = await aSale();
    await office.sql('update tickets set admitted_at = now() where order_id = $1', [admitted.id]);
    expect(await whyNot(undo(admitted))).toBe('ADMITTED');
    const held = await heldAt(counter, ticketClassId);
    expect(await refusalOf(undo(held))).toEqual({ code: 'WRONG_STATE', data: { status: 'held' } });
    const once = await aSale();
    await undo(once);
    expect(await whyNot(undo(once))).toBe('WRONG_STATE');
  });

  test('out of a drawer that is empty, counted or closed', async () => {
    const order = await aSale(inCash);
    await counter.operations.shifts.drop(moving(25_000));
    expect(await whyNot(undo(order))).toBe('DRAWER_EMPTY');
    await counter.operations.shifts.beginCount({ shiftId });
    expect(await whyNot(undo(order))).toBe('COUNTING');
    await counter.operations.shifts.close({ id: v7(), shiftId, counted: [], reason: 'no time' });
    expect(await whyNot(undo(order))).toBe('NO_SHIFT');
  });
});

describe('whoever sells undoes', () => {
  test('without the permission to cancel or refund, and above their limit', async () => {
    const roleId = v7();
    await office.operations.access.saveRole({ roleId, name: 'Seller', permissions: ['sell'] });
    const seller = await anOperator(office, { role: roleId, refundLimitMinor: 0 });
    await counter.signIn(seller);
    expect((await undo(await aSale(inCash))).cashMinor).toBe(10_000);
    await counter.signInAs('admin');
  });

  test('and the report of the shift says how often, and how much', async () => {
    await undo(await aSale());
    await undo(await aSale([{ method: 'complimentary', amountMinor: 10_000 }]));
    await aSale(inCash);
    const { report } = await counter.operations.shifts.report({ shiftId });
    expect(report.undone).toMatchObject([{ count: 2, amountMinor: 10_000 }]);
    expect(report.byMethod).toMatchObject([
      { method: 'card', salesMinor: 6_000, refundsMinor: 6_000 },
      { method: 'cash', salesMinor: 14_000, refundsMinor: 4_000 },
    ]);
  });
});
