import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { aRole } from '../../tests/support/fixtures/people.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { cancelling } from './cancelling.testing.ts';
import { refunding } from './refunding.testing.ts';

let office: BoxOffice;
/** The counter at which everything here happens. */
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
  await counter.signInAs('admin');
});
afterAll(() => office.close());

const { stockOf } = selling(() => office);
const { somebody, confirming, atTheCounter } = refunding(
  () => office,
  () => counter,
);
const { cancelSome, moneyOf, aPaidOrder, paidInTwoWays } = cancelling(
  () => office,
  () => counter,
);

describe('cancelling some tickets', () => {
  test('gives their places and their money back, and leaves the others valid', async () => {
    const { order, classId } = await aPaidOrder(3);
    const after = await cancelSome(order, 2);
    expect(after).toMatchObject({ status: 'paid', totalMinor: 5_000, charges: [] });
    expect(after.tickets.map(each => each.status)).toEqual(['void', 'void', 'sold']);
    expect(moneyOf(after)).toEqual([
      ['cash', 15_000],
      ['cash', -10_000],
    ]);
    expect(await stockOf(classId)).toMatchObject({ held: 0, sold: 1 });
  });

  test('releases a class of which none is left, and keeps the other', async () => {
    const { classIds } = await office.event([{}, {}]);
    const lines = classIds.map(ticketClassId => ({ ticketClassId, quantity: 1 }));
    const { order } = await office.operations.orders.hold({ id: v7(), lines });
    await selling(() => office).paid(order.id, order.totalMinor);
    const after = await cancelSome(order, 1);
    expect(after.status).toBe('paid');
    const [one, other] = await Promise.all(classIds.map(each => stockOf(each)));
    expect([one?.['sold'], other?.['sold']].sort()).toEqual([0, 1]);
  });

  test('ends the order with its last ticket', async () => {
    const { order, classId } = await aPaidOrder(2);
    await cancelSome(order, 1);
    const after = await cancelSome(order, 1, {}, 1);
    expect(after.status).toBe('cancelled');
    expect(moneyOf(after).reduce((total, [, amount]) => total + amount, 0)).toBe(0);
    expect(await stockOf(classId)).toMatchObject({ held: 0, sold: 0 });
  });

  test('sent twice is one act, and with other contents is refused', async () => {
    const { order } = await aPaidOrder(2);
    const id = v7();
    await Promise.all([cancelSome(order, 1, { id }), cancelSome(order, 1, { id })]);
    const again = await cancelSome(order, 1, { id });
    expect(moneyOf(again)).toEqual([
      ['cash', 10_000],
      ['cash', -5_000],
    ]);
    expect((await refusalOf(cancelSome(order, 2, { id }))).code).toBe('ID_REUSED');
  });

  test('of which one is cancelled already tells whose act that was', async () => {
    const { order } = await aPaidOrder(2);
    await cancelSome(order, 1);
    const { code, data } = await refusalOf(cancelSome(order, 2));
    expect(code).toBe('ALREADY_CANCELLED');
    expect(data).toMatchObject({
      ticketIds: [order.tickets[0]?.id],
      by: { operatorName: admin.name, operation: 'orders.cancelTickets' },
    });
  });

  test('is not for a hold, nor for tickets of another order', async () => {
    const { order, classId } = await aPaidOrder(2);
    const other = await heldAt(office, classId);
    expect((await refusalOf(cancelSome(other, 1))).code).toBe('WRONG_STATE');
    const strange = { ...order, tickets: other.tickets };
    expect((await refusalOf(cancelSome(strange, 1))).code).toBe('NOT_FOUND');
  });

  test('is refused after admission of one of them, and not of another', async () => {
    const { order } = await aPaidOrder(2);
    const admitted = order.tickets[1]?.id;
    await office.sql('update tickets set admitted_at = now() where id = $1', [admitted]);
    expect(await refusalOf(cancelSome(order, 2))).toMatchObject({
      code: 'ADMITTED',
      data: { ticketIds: [admitted] },
    });
    expect((await cancelSome(order, 1)).status).toBe('paid');
  });

  test('is refused after the start without permission, and is a permission itself', async () => {
    const { order } = await aPaidOrder(2);
    await atTheCounter(await somebody(null, await aRole(office, 'sell', 'refund')));
    expect((await refusalOf(cancelSome(order, 1))).code).toBe('NOT_PERMITTED');
    await atTheCounter(await somebody(null));
    await office.sql(
      `update events set starts_at = now() where id = (select event_id from ticket_classes where id = $1)`,
      [order.tickets[0]?.ticketClassId],
    );
    expect((await refusalOf(cancelSome(order, 1))).code).toBe('EVENT_STARTED');
    await counter.signInAs('admin');
    await cancelSome(order, 1);
  });
});

describe('the money of cancelled tickets', () => {
  test('goes back by what was paid last, then by what was paid before', async () => {
    const order = await paidInTwoWays();
    const one = await cancelSome(order, 1);
    expect(moneyOf(one).slice(2)).toEqual([['card', -5_000]]);
    const all = await cancelSome(order, 1, {}, 1);
    expect(moneyOf(all).slice(3)).toEqual([
      ['card', -1_000],
      ['cash', -4_000],
    ]);
  });

  test('goes back as it is wished, within what was paid so', async () => {
    const order = await paidInTwoWays();
    const refunds = [
      { method: 'cash' as const, amountMinor: 3_000 },
      { method: 'card' as const, amountMinor: 2_000 },
    ];
    expect(moneyOf(await cancelSome(order, 1, { refunds })).slice(2)).toEqual([
      ['cash', -3_000],
      ['card', -2_000],
    ]);
  });

  test('is refused where it does not come to what is due, or is more than was paid so', async () => {
    const order = await paidInTwoWays();
    const back = (amountMinor: number) => ({ refunds: [{ method: 'cash' as const, amountMinor }] });
    expect(await refusalOf(cancelSome(order, 1, back(4_000)))).toMatchObject({
      code: 'REFUND_DIFFERS',
      data: { amountMinor: 5_000 },
    });
    expect(await refusalOf(cancelSome(order, 1, back(5_000)))).toMatchObject({
      code: 'REFUND_TOO_LARGE',
      data: { method: 'cash', mostMinor: 4_000 },
    });
  });

  test('is none where it was on the house', async () => {
    const { classId } = await office.event([{}]);
    const order = await heldAt(office, classId, 2);
    await office.operations.orders.pay({
      ...{ id: v7(), orderId: order.id, expectedTotalMinor: 10_000 },
      payments: [{ method: 'complimentary', amountMinor: 10_000 }],
    });
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 1_000 });
    const after = await cancelSome(order, 1);
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 0 });
    expect(after.charges).toEqual([]);
    expect(moneyOf(after)).toEqual([]);
  });
});

describe('a cancellation fee', () => {
  const feesOf = (order: Order) => order.charges.map(each => [each.kind, each.amountMinor]);

  test('is what the settings say, of each ticket, and stays when the order ends', async () => {
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 1_000 });
    const { order } = await aPaidOrder(3);
    const some = await cancelSome(order, 2);
    await office.operations.maintenance.changeSettings({ cancellationFeeBp: 0 });
    expect(feesOf(some)).toEqual([
      ['cancellationFee', 500],
      ['cancellationFee', 500],
    ]);
    expect(some).toMatchObject({ totalMinor: 6_000 });
    expect(moneyOf(some)[1]).toEqual(['cash', -9_000]);
    const { order: ended } = await counter.operations.orders.cancel({
      orderId: order.id,
      reason: 'all ill',
    });
    expect(moneyOf(ended).slice(2)).toEqual([['cash', -5_000]]);
    expect(feesOf(ended)).toHaveLength(2);
  });

  test('is what is named instead, at most what the tickets cost, or none', async () => {
    const { order } = await aPaidOrder(3);
    const more = await refusalOf(cancelSome(order, 1, { feeMinor: 5_001 }));
    expect(more).toMatchObject({ code: 'FEE_TOO_LARGE', data: { mostMinor: 5_000 } });
    expect(feesOf(await cancelSome(order, 1, { feeMinor: 5_000 }))).toEqual([
      ['cancellationFee', 5_000],
    ]);
    expect(feesOf(await cancelSome(order, 1, { keepFee: false, feeMinor: 700 }, 1))).toHaveLength(
      1,
    );
  });
});

describe('a limit for refunds', () => {
  test('counts what went back of the order before', async () => {
    const { order } = await aPaidOrder(3);
    await cancelSome(order, 1);
    await atTheCounter(await somebody(9_000));
    expect(await refusalOf(cancelSome(order, 1, {}, 1))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { why: 'order', amountMinor: 5_000, togetherMinor: 10_000, limitMinor: 9_000 },
    });
  });

  test('counts what the operator gave back alone on this day, by cancelled orders too', async () => {
    const orders = [await aPaidOrder(1), await aPaidOrder(1)];
    await atTheCounter(await somebody(9_000));
    const [first, second] = orders.map(each => each.order);
    if (!first || !second) throw new Error('there are two');
    await counter.operations.orders.cancel({ orderId: first.id, reason: 'ill' });
    const { code, data } = await refusalOf(cancelSome(second, 1));
    expect({ code, data }).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { why: 'day', togetherMinor: 10_000 },
    });
    const before = `update refund_totals set business_date = business_date - 1`;
    await office.sql(before);
    await cancelSome(second, 1);
  });

  test('begins anew when the day of the books does, which is that of the receipts', async () => {
    const dayStartsAt = (time: string) =>
      office.operations.maintenance.changeSettings({ dayStartsAt: time });
    const orders = [await aPaidOrder(1), await aPaidOrder(1), await aPaidOrder(1)];
    const clerk = await somebody(9_000);
    await atTheCounter(clerk);
    const [today, yesterday, again] = orders.map(each => each.order);
    if (!today || !yesterday || !again) throw new Error('there are three');
    await dayStartsAt('00:00');
    await cancelSome(today, 1);
    expect(await refusalOf(cancelSome(again, 1))).toMatchObject({ data: { why: 'day' } });
    await dayStartsAt('23:59');
    await cancelSome(yesterday, 1);
    await dayStartsAt('04:00');
    const days = await office.sql(
      `select array_agg(business_date order by 1) = (select array_agg(business_date order by 1) from receipts
         where operator_id = $1 and kind = 'refund') as agree, count(*)::int from refund_totals where operator_id = $1`,
      [clerk.id],
    );
    expect(days).toEqual([{ agree: true, count: 2 }]);
  });

  test('is not used up by what a second person confirmed', async () => {
    const second = await confirming(null);
    const orders = [await aPaidOrder(2), await aPaidOrder(1)];
    await atTheCounter(await somebody(5_000));
    const [large, small] = orders.map(each => each.order);
    if (!large || !small) throw new Error('there are two');
    await cancelSome(large, 2, { by: second });
    await cancelSome(small, 1);
  });

  test('or not, another method needs a second person', async () => {
    const second = await confirming(null);
    const { order } = await aPaidOrder(2);
    await atTheCounter(await somebody(null));
    const refunds = [{ method: 'transfer' as const, amountMinor: 5_000 }];
    expect(await refusalOf(cancelSome(order, 1, { refunds }))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { why: 'method', limitMinor: null },
    });
    const after = await cancelSome(order, 1, { refunds, by: second });
    expect(moneyOf(after)).toEqual([
      ['cash', 10_000],
      ['transfer', -5_000],
    ]);
    // What is left goes back by what was paid, and no method takes money again.
    await counter.signInAs('admin');
    expect(moneyOf(await cancelSome(order, 1, {}, 1)).slice(2)).toEqual([['cash', -5_000]]);
  });
});

test('a list of orders shows what tickets and charges come to', async () => {
  const { order } = await aPaidOrder(2);
  await cancelSome(order, 1, { feeMinor: 300 });
  const found = await office.operations.orders.findByCode({ code: order.code });
  expect(found.order).toMatchObject({ totalMinor: 5_300, ticketCount: 1 });
  const whole = await soldAt(office, order.tickets[0]?.ticketClassId ?? '');
  expect(whole.charges).toEqual([]);
});
