import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { shiftActs } from '../shifts/shifts.testing.ts';
import { cancelling } from './cancelling.testing.ts';
import { byCash, exchanging, one } from './exchanging.testing.ts';
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
/** Whatever a test has done, every order balances. */
afterEach(async () => expect(await violations({ query: query as never })).toEqual([]));
const query = async (question: string) => ({ rows: await office.sql(question) });

const { withDrawers, opened, cashAt } = shiftActs(() => office);
const acting = [() => office, () => counter] as const;
const { cancelSome, moneyOf } = cancelling(...acting);
const { exchange } = exchanging(...acting);
const { confirming } = refunding(...acting);

/** Held tickets of a class at so many hellers, or in another currency. */
async function held(priceMinor: number, many = 1, currency = 'CZK') {
  const prices = [priceMinor, priceMinor + 330].map(each => ({ priceMinor: each, capacity: 50 }));
  const { classIds } = await office.event(prices, { currency });
  return { order: await heldAt(office, classIds[0] ?? '', many), dearer: classIds[1] ?? '' };
}

type Payments = Parameters<TestCounter['operations']['orders']['pay']>[0]['payments'];

async function paid({ id: orderId, totalMinor }: Order, payments: Payments): Promise<Order> {
  const call = { id: v7(), orderId, expectedTotalMinor: totalMinor, payments };
  return (await counter.operations.orders.pay(call)).order;
}

const sold = async (
  priceMinor: number,
  many: number,
  amountMinor: number,
  method: 'cash' | 'card' = 'cash',
) => paid((await held(priceMinor, many)).order, [{ method, amountMinor }]);

const roundingOf = ({ charges }: Order) =>
  charges.filter(each => each.kind === 'rounding').map(each => Number(each.amountMinor));

describe('a sale in crowns', () => {
  test('takes in cash what coins make of it, and says so on the order, its receipt and in the journal', async () => {
    const order = await sold(590, 2, 1_200);
    expect(moneyOf(order)).toEqual([['cash', 1_200]]);
    expect(roundingOf(order)).toEqual([20]);
    expect([order.totalMinor, order.vatMinor]).toEqual([1_200, 2 * 44]);
    const { receipts } = await counter.operations.orders.get({ orderId: order.id });
    expect(receipts).toMatchObject([
      { totalMinor: 1_200, vatMinor: 88, charges: [{ kind: 'rounding', amountMinor: 20 }] },
    ]);
    const [entry] = await office.sql(
      `select after from journal where object_id = '${order.id}' and operation = 'orders.pay'`,
    );
    expect(entry).toMatchObject({ after: { totalMinor: 1_180, roundingMinor: 20 } });
  });

  test('is rounded down too, and what is below half a coin is paid by nothing', async () => {
    expect(roundingOf(await sold(1_140, 1, 1_100))).toEqual([-40]);
    const order = await paid((await held(30)).order, []);
    expect([order.status, roundingOf(order), moneyOf(order)]).toEqual(['paid', [-30], []]);
  });

  test('rounds the part alone that is paid in cash', async () => {
    const parts = (card: number, cash: number): Payments => [
      { method: 'cash', amountMinor: cash },
      { method: 'card', amountMinor: card },
    ];
    expect(roundingOf(await paid((await held(1_180)).order, parts(510, 700)))).toEqual([30]);
    expect(roundingOf(await paid((await held(1_180)).order, parts(180, 1_000)))).toEqual([]);
    const { order } = await held(1_180);
    expect(
      roundingOf(await paid(order, [{ method: 'card', amountMinor: order.totalMinor }])),
    ).toEqual([]);
  });

  test.each([
    ['the sum to the heller in cash', byCash(1_180), 1_200],
    ['a crown less', byCash(1_100), 1_200],
    ['a card that pays the rounded sum', [{ method: 'card', amountMinor: 1_200 } as const], 1_180],
    ['a card that leaves some hellers', [{ method: 'card', amountMinor: 1_170 } as const], 1_180],
    ['nothing', [], 1_200],
  ])('refuses %s, and names what must be paid', async (_, payments, totalMinor) => {
    const { order } = await held(1_180);
    expect(await refusalOf(paid(order, payments))).toMatchObject({
      ...{ code: 'PAYMENTS_DIFFER', data: { totalMinor } },
    });
  });

  test('knows forints and rappen, and rounds nothing where coins end with the amount', async () => {
    expect(roundingOf(await paid((await held(1_183, 1, 'HUF')).order, byCash(1_185)))).toEqual([2]);
    expect(roundingOf(await paid((await held(1_182, 1, 'CHF')).order, byCash(1_180)))).toEqual([
      -2,
    ]);
    expect(roundingOf(await paid((await held(1_183, 1, 'EUR')).order, byCash(1_183)))).toEqual([]);
  });
});

describe('money that goes back in crowns', () => {
  test('comes, ticket by ticket, to just what was paid', async () => {
    let order = await sold(350, 3, 1_100);
    for (const at of [0, 1, 2]) order = await cancelSome(order, 1, { keepFee: false }, at);
    expect(moneyOf(order)).toEqual([
      ['cash', 1_100],
      ['cash', -400],
      ['cash', -300],
      ['cash', -400],
    ]);
    expect([order.status, roundingOf(order)]).toEqual(['cancelled', []]);
  });

  test('is rounded for a fee that is kept, also of the whole order', async () => {
    const some = await cancelSome(await sold(590, 2, 1_200), 1, { feeMinor: 120 });
    expect(moneyOf(some)[1]).toEqual(['cash', -500]);
    expect(roundingOf(some)).toEqual([-10]);
    const { order } = await counter.operations.orders.cancel({
      ...{ id: v7(), orderId: some.id, reason: 'fell ill' },
    });
    expect(moneyOf(order)[2]).toEqual(['cash', -600]);
    expect([order.status, roundingOf(order)]).toEqual(['cancelled', [-20]]);
  });

  test('of a whole order is what was paid, and an undone sale leaves nothing', async () => {
    const { id } = await sold(590, 2, 1_200);
    const call = { id: v7(), orderId: id, reason: 'fell ill' };
    const { order } = await counter.operations.orders.cancel(call);
    expect([moneyOf(order)[1], roundingOf(order)]).toEqual([['cash', -1_200], []]);
    const { id: orderId } = await sold(590, 2, 1_200);
    const undone = await counter.operations.orders.undo({ id: v7(), orderId });
    expect([undone.cashMinor, roundingOf(undone.order)]).toEqual([1_200, []]);
  });

  test('by card is to the heller, and in cash for a card what coins make of it', async () => {
    const second = await confirming(null);
    await counter.signInAs('admin');
    const byCard = await sold(590, 2, 1_180, 'card');
    const exact = { keepFee: false, refunds: [{ method: 'card' as const, amountMinor: 590 }] };
    const after = await cancelSome(byCard, 1, exact);
    expect([moneyOf(after)[1], roundingOf(after)]).toEqual([['card', -590], []]);
    const card = { keepFee: false, refunds: [{ method: 'card' as const, amountMinor: 600 }] };
    expect(await refusalOf(cancelSome(after, 1, card, 1))).toMatchObject({
      ...{ code: 'REFUND_DIFFERS', data: { amountMinor: 590 } },
    });
    const cash = { keepFee: false, refunds: byCash(590) };
    expect(await refusalOf(cancelSome(after, 1, cash, 1))).toMatchObject({
      ...{ code: 'REFUND_DIFFERS', data: { amountMinor: 600 } },
    });
    const other = await sold(590, 2, 1_180, 'card');
    const inCash = { keepFee: false, refunds: byCash(600), by: second };
    const half = await cancelSome(other, 1, inCash);
    expect([moneyOf(half)[1], roundingOf(half)]).toEqual([['cash', -600], [-10]]);
    const call = { id: v7(), orderId: other.id, reason: 'fell ill' };
    const { order: none } = await counter.operations.orders.cancel(call);
    expect([moneyOf(none)[2], roundingOf(none)]).toEqual([['card', -590], [-10]]);
  });

  test('of an allowance is rounded against what the order then costs', async () => {
    const { id: orderId } = await sold(1_000, 1, 1_000);
    const allow = async (amountMinor: number) =>
      (
        await counter.operations.orders.giveAllowance({
          ...{ id: v7(), orderId, amountMinor, reason: 'late start' },
        })
      ).order;
    const little = await allow(40);
    expect([moneyOf(little).slice(1), roundingOf(little)]).toEqual([[], [40]]);
    const more = await allow(40);
    expect([moneyOf(more).slice(1), roundingOf(more)]).toEqual([[['cash', -100]], [-20]]);
  });
});

test('an exchange takes and gives what coins make of the difference', async () => {
  const { order: begun, dearer } = await held(590, 2);
  const order = await paid(begun, byCash(1_200));
  const up = { expectedDifferenceMinor: 330 };
  const exact = exchange(order, 1, one(dearer), { ...up, payments: byCash(330) });
  expect(await refusalOf(exact)).toMatchObject({
    ...{ code: 'PAYMENTS_DIFFER', data: { totalMinor: 300 } },
  });
  const after = await exchange(order, 1, one(dearer), { ...up, payments: byCash(300) });
  expect([moneyOf(after)[1], roundingOf(after)]).toEqual([['cash', 300], [-10]]);
  const { receipts } = await counter.operations.orders.get({ orderId: order.id });
  expect(receipts.find(each => each.kind === 'exchange')).toMatchObject({
    ...{ totalMinor: 300, charges: [{ kind: 'rounding', amountMinor: -30 }] },
  });
  const classId = begun.tickets[0]?.ticketClassId;
  const down = { expectedDifferenceMinor: -330, from: 2 };
  const again = await exchange(after, 1, one(classId), down);
  expect([moneyOf(again)[2], roundingOf(again)]).toEqual([['cash', -300], [20]]);
});

test('a rounded payment keeps its method, and so does one that coins do not make', async () => {
  const cash = await sold(590, 2, 1_200);
  const correct = ({ id: orderId, payments }: Order, method: 'cash' | 'card') =>
    counter.operations.payments.correct({
      ...{ id: v7(), orderId, paymentId: payments[0]?.id ?? '', method },
    });
  const rounding = { code: 'NOT_CORRECTABLE', data: { why: 'rounding' } };
  expect(await refusalOf(correct(cash, 'card'))).toMatchObject(rounding);
  const card = await sold(590, 2, 1_180, 'card');
  expect(await refusalOf(correct(card, 'cash'))).toMatchObject(rounding);
  const even = await sold(600, 2, 1_200);
  await correct(even, 'card');
});

test('a drawer holds what was handed over', async () => {
  await withDrawers();
  await counter.operations.maintenance.changeSettings({ currency: 'CZK' });
  const shift = await opened(counter, 10_000);
  expect(shift.currency).toBe('CZK');
  const order = await sold(590, 2, 1_200);
  await cancelSome(order, 1, { keepFee: false });
  expect(await cashAt(counter)).toBe(10_600);
  const { report } = await counter.operations.shifts.report({ shiftId: shift.id });
  expect(report).toMatchObject({
    byMethod: [{ method: 'cash', salesMinor: 1_200, refundsMinor: 600, count: 2 }],
    byVatRate: [
      { vatRateBp: 0, grossMinor: 10, vatMinor: 0 },
      { vatRateBp: 800, grossMinor: 590 },
    ],
  });
  await withDrawers(false);
});
