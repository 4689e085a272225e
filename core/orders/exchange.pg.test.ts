import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { heldAt, lapsedAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { aRole } from '../../tests/support/fixtures/people.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
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
afterAll(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
  await office.close();
});

const { stockOf } = selling(() => office);
const { somebody, atTheCounter } = refunding(
  () => office,
  () => counter,
);
const { exchange, aPaidOrder, threeClasses, moneyOf, validOf } = exchanging(
  () => office,
  () => counter,
);
const soldOf = async (classId: string) => (await stockOf(classId))?.['sold'];

describe('an exchange', () => {
  test('for dearer tickets takes the difference', async () => {
    const { order, same, dear } = await threeClasses(2);
    const after = await exchange(order, 1, one(dear), {
      expectedDifferenceMinor: 3_000,
      payments: [{ method: 'cash', amountMinor: 3_000, tenderedMinor: 5_000 }],
    });
    expect(after).toMatchObject({ status: 'paid', totalMinor: 13_000 });
    expect(after.tickets.map(each => each.status)).toEqual(['void', 'sold', 'sold']);
    expect(after.payments[1]).toMatchObject({ amountMinor: 3_000, changeMinor: 2_000 });
    expect([await soldOf(same), await soldOf(dear)]).toEqual([1, 1]);
    const codes = after.tickets.map(each => each.code);
    expect(new Set(codes).size).toBe(3);
    expect(codes[2]).toHaveLength(24);
  });

  test('for cheaper ones gives it back the way it came', async () => {
    const { order, same, cheap } = await threeClasses(2);
    const after = await exchange(order, 2, [...one(cheap), ...one(same)], {
      expectedDifferenceMinor: -2_000,
    });
    expect(after.totalMinor).toBe(8_000);
    expect(moneyOf(after)).toEqual([
      ['cash', 10_000],
      ['cash', -2_000],
    ]);
    expect([await soldOf(same), await soldOf(cheap)]).toEqual([1, 1]);
  });

  test('for others of the same price moves no money', async () => {
    const { order, same } = await threeClasses(1);
    const { classId: other } = await office.event([{}]);
    const after = await exchange(order, 1, one(other));
    expect(moneyOf(after)).toEqual([['cash', 5_000]]);
    expect(await soldOf(same)).toBe(0);
    const back = await exchange(after, 1, one(same), { from: 1 });
    expect(validOf(back)).toMatchObject([{ ticketClassId: same }]);
    expect([await soldOf(same), await soldOf(other)]).toEqual([1, 0]);
  });

  test('to another price of a class that is full leaves its places where they are', async () => {
    const [adult, student] = [v7(), v7()];
    const prices = [
      { id: adult, name: 'Adult', priceMinor: 8_000 },
      { id: student, name: 'Student', priceMinor: 4_000, proof: 'student card' },
    ];
    const { classId } = await office.event([{ capacity: 2, priceMinor: undefined, prices }]);
    const order = await aPaidOrder([classId], 2);
    const toStudent = { expectedDifferenceMinor: -4_000 };
    const line = one(classId, { priceId: student });
    expect(await refusalOf(exchange(order, 1, line, toStudent))).toEqual({
      code: 'PROOF_NEEDED',
      data: { proofs: ['student card'] },
    });
    const after = await exchange(order, 1, line, { ...toStudent, proofsConfirmed: true });
    expect(validOf(after).map(each => each.priceName)).toEqual(['Adult', 'Student']);
    expect(await stockOf(classId)).toEqual({ capacity: 2, held: 0, sold: 2 });
    const more = [{ ticketClassId: classId, priceId: adult, quantity: 2 }];
    const refused = exchange(after, 1, more, { from: 1, expectedDifferenceMinor: 8_000 });
    expect((await refusalOf(refused)).code).toBe('PAYMENTS_DIFFER');
    const paid = { from: 1, expectedDifferenceMinor: 8_000, payments: byCash(8_000) };
    expect(await refusalOf(exchange(after, 1, more, paid))).toEqual({
      code: 'SOLD_OUT',
      data: { left: [{ ticketClassId: classId, remaining: 0 }] },
    });
  });

  test('needs no more places of a class than that gets more of', async () => {
    const { classId } = await office.event([{ capacity: 3 }]);
    const order = await aPaidOrder([classId], 2);
    const more = { expectedDifferenceMinor: 5_000, payments: byCash(5_000) };
    await exchange(order, 1, [{ ticketClassId: classId, quantity: 2 }], more);
    expect(await stockOf(classId)).toEqual({ capacity: 3, held: 0, sold: 3 });
  });

  test('takes the places of holds that have run out', async () => {
    const { order } = await threeClasses();
    const { classId } = await office.event([{ capacity: 1 }]);
    const lapsed = await lapsedAt(office, office.sql, classId);
    expect(await soldOf(classId)).toBe(0);
    await exchange(order, 1, one(classId));
    expect(await stockOf(classId)).toMatchObject({ held: 0, sold: 1 });
    const { order: expired } = await office.operations.orders.get({ orderId: lapsed.id });
    expect(expired.status).toBe('expired');
  });

  test('counts what the returned tickets really cost: less an allowance, nothing where free', async () => {
    const { order, dear } = await threeClasses(2);
    const allowance = { id: v7(), orderId: order.id, reason: 'late', amountMinor: 1_000 };
    await office.operations.orders.giveAllowance(allowance);
    const difference = await refusalOf(exchange(order, 1, one(dear)));
    expect(difference).toEqual({ code: 'DIFFERENCE_CHANGED', data: { differenceMinor: 3_500 } });
    const paid = { expectedDifferenceMinor: 3_500, payments: byCash(3_500) };
    const after = await exchange(order, 1, one(dear), paid);
    expect(after.charges).toMatchObject([{ kind: 'allowance', amountMinor: -500 }]);
    expect(after.totalMinor).toBe(12_500);

    const free = await heldAt(office, dear);
    const given = { id: v7(), orderId: free.id, expectedTotalMinor: 8_000 };
    await office.operations.orders.pay({
      ...{ ...given, payments: [{ method: 'complimentary', amountMinor: 8_000 }] },
    });
    const whole = { expectedDifferenceMinor: 8_000, payments: byCash(8_000) };
    expect((await exchange(free, 1, one(dear), whole)).totalMinor).toBe(8_000);
  });

  test('has a receipt of both sides, and a reason and both in the journal', async () => {
    const { order, cheap } = await threeClasses(2);
    const reason = 'only one came';
    await exchange(order, 2, one(cheap), { expectedDifferenceMinor: -7_000, reason });
    const { receipts, timeline } = await office.operations.orders.get({ orderId: order.id });
    expect(receipts[1]).toMatchObject({
      kind: 'exchange',
      lines: [
        { quantity: -2, priceMinor: 5_000, totalMinor: -10_000, vatMinor: -740 },
        { quantity: 1, priceMinor: 3_000, totalMinor: 3_000, vatMinor: 222 },
      ],
      payments: [{ method: 'cash', amountMinor: -7_000 }],
      totalMinor: -7_000,
      vatMinor: -518,
    });
    expect(timeline.at(-1)).toMatchObject({
      operation: 'orders.exchange',
      reason,
      operatorName: admin.name,
    });
  });

  test('sent twice is one act, and with other contents is refused', async () => {
    const { order, dear, cheap } = await threeClasses(1);
    const up = { id: v7(), expectedDifferenceMinor: 3_000, payments: byCash(3_000) };
    await Promise.all([exchange(order, 1, one(dear), up), exchange(order, 1, one(dear), up)]);
    expect(moneyOf(await exchange(order, 1, one(dear), up))).toHaveLength(2);
    const other = exchange(order, 1, one(cheap), { ...up, expectedDifferenceMinor: -2_000 });
    expect((await refusalOf(other)).code).toBe('ID_REUSED');
  });
});

describe('an exchange is refused', () => {
  test('of a ticket that is not of the order, not sold, or returned already', async () => {
    const { order, same, dear } = await threeClasses(2);
    const hold = await heldAt(office, same);
    expect((await refusalOf(exchange(hold, 1, one(same)))).code).toBe('WRONG_STATE');
    const strange = { ...order, tickets: hold.tickets };
    expect((await refusalOf(exchange(strange, 1, one(same)))).code).toBe('NOT_FOUND');
    const twice = { ...order, tickets: order.tickets.slice(0, 1).flatMap(each => [each, each]) };
    expect((await refusalOf(exchange(twice, 2, one(same)))).code).toBe('BAD_REQUEST');
    await exchange(order, 1, one(dear), {
      expectedDifferenceMinor: 3_000,
      payments: byCash(3_000),
    });
    expect(await refusalOf(exchange(order, 1, one(same)))).toMatchObject({
      code: 'ALREADY_CANCELLED',
      data: { ticketIds: [order.tickets[0]?.id], by: { operation: 'orders.exchange' } },
    });
  });

  test('after admission of a ticket, and after the start without permission', async () => {
    const { order, dear, eventId } = await threeClasses(2);
    const { classId: elsewhere } = await office.event([{}]);
    const admitted = order.tickets[1]?.id;
    await office.sql('update tickets set admitted_at = now() where id = $1', [admitted]);
    const up = { expectedDifferenceMinor: -2_000 };
    const both = exchange(order, 2, one(dear), up);
    expect(await refusalOf(both)).toMatchObject({
      ...{ code: 'ADMITTED', data: { ticketIds: [admitted] } },
    });
    await office.sql('update events set starts_at = now() where id = $1', [eventId]);
    await atTheCounter(await somebody(null));
    expect((await refusalOf(exchange(order, 1, one(elsewhere)))).code).toBe('EVENT_STARTED');
    await counter.signInAs('admin');
    await exchange(order, 1, one(elsewhere));
  });

  test('into what a sale would not sell', async () => {
    const { order, same } = await threeClasses(2);
    const full = await office.event([{ capacity: 1 }]);
    await soldAt(office, full.classId);
    const limited = await office.event([{ limitPerOrder: 1 }]);
    const draft = await office.event([{}], { publish: false });
    const euros = await office.event([{}], { currency: 'EUR' });
    const two = (ticketClassId: string) => [{ ticketClassId, quantity: 2 }];
    const codeOf = async (lines: ReturnType<typeof two>) =>
      (await refusalOf(exchange(order, lines[0]?.quantity ?? 1, lines))).code;
    expect(await codeOf(one(full.classId) as never)).toBe('SOLD_OUT');
    expect(await codeOf(two(limited.classId))).toBe('LIMIT_EXCEEDED');
    expect(await codeOf(two(draft.classId))).toBe('NOT_ON_SALE');
    expect(await codeOf(two(euros.classId))).toBe('MIXED_CURRENCIES');
    expect(await codeOf(two(v7()))).toBe('NOT_FOUND');
    const dearest = await office.event([{ priceMinor: 100_000_000_000 }]);
    expect(await codeOf(two(dearest.classId))).toBe('TOTAL_TOO_LARGE');
    expect(await soldOf(same)).toBe(2);
  });

  test('where all that its tickets ever cost would be more than any amount, so that its end can be shown', async () => {
    const { classId } = await office.event([{ priceMinor: 40_000_000_000 }]);
    const order = await aPaidOrder([classId]);
    const once = await exchange(order, 1, one(classId));
    expect(await refusalOf(exchange(once, 1, one(classId), { from: 1 }))).toMatchObject({
      code: 'TOTAL_TOO_LARGE',
    });
    const { order: ended } = await office.operations.orders.cancel({
      ...{ orderId: order.id, reason: 'rain' },
    });
    expect(moneyOf(ended).reduce((total, [, amount]) => total + amount, 0)).toBe(0);
    expect(ended).toMatchObject({ status: 'cancelled', totalMinor: 80_000_000_000 });
  });

  test('where the difference moved, or the money does not come to it', async () => {
    const { order, dear, cheap, same } = await threeClasses();
    const codeOf = async (...asked: Parameters<typeof exchange>) =>
      (await refusalOf(exchange(...asked))).code;
    const up = { expectedDifferenceMinor: 3_000 };
    expect(await codeOf(order, 1, one(dear))).toBe('DIFFERENCE_CHANGED');
    expect(await codeOf(order, 1, one(dear), up)).toBe('PAYMENTS_DIFFER');
    const much = [{ method: 'cash' as const, amountMinor: 3_000, tenderedMinor: 900_000_000 }];
    expect(await codeOf(order, 1, one(dear), { ...up, payments: much })).toBe('TENDERED_TOO_MUCH');
    expect(await codeOf(order, 1, one(same), { payments: byCash(100) })).toBe('PAYMENTS_DIFFER');
    expect(await codeOf(order, 1, one(same), { refunds: byCash(100) })).toBe('REFUND_DIFFERS');
    const down = { expectedDifferenceMinor: -2_000 };
    const less = { ...down, refunds: byCash(1_900) };
    expect(await codeOf(order, 1, one(cheap), less)).toBe('REFUND_DIFFERS');
    const free = [{ method: 'complimentary' as const, amountMinor: 3_000 }];
    expect(await codeOf(order, 1, one(dear), { ...up, payments: free })).toBe('BAD_REQUEST');
  });

  test('to whoever may not exchange, cancel or sell', async () => {
    const { order, same } = await threeClasses();
    for (const may of [
      ['sell', 'cancel', 'refund'],
      ['exchange', 'sell', 'refund'],
      ['exchange', 'cancel', 'refund'],
    ] as const) {
      await atTheCounter(await somebody(null, await aRole(office, ...may)));
      expect((await refusalOf(exchange(order, 1, one(same)))).code).toBe('NOT_PERMITTED');
    }
    await atTheCounter(await somebody(null, await aRole(office, 'sell', 'cancel', 'exchange')));
    const after = await exchange(order, 1, one(same));
    const { cheap } = await threeClasses();
    const back = { from: 1, expectedDifferenceMinor: -2_000 };
    expect((await refusalOf(exchange(after, 1, one(cheap), back))).code).toBe('NOT_PERMITTED');
    await counter.signInAs('admin');
  });
});
