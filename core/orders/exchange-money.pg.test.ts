import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { moving, shiftActs } from '../shifts/shifts.testing.ts';
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

const { withDrawers, opened, cashAt } = shiftActs(() => office);
const { somebody, confirming, atTheCounter } = refunding(
  () => office,
  () => counter,
);
const { paidInTwoWays } = cancelling(
  () => office,
  () => counter,
);
const { exchange, threeClasses, moneyOf } = exchanging(
  () => office,
  () => counter,
);
const down = { expectedDifferenceMinor: -2_000 };

describe('money that goes back in an exchange', () => {
  test('goes back by what was paid last, or as it is wished within what was paid so', async () => {
    const { cheap } = await threeClasses();
    const order = await paidInTwoWays();
    const after = await exchange(order, 1, one(cheap), down);
    expect(moneyOf(after).slice(2)).toEqual([['card', -2_000]]);
    const inCash = { ...down, from: 1, refunds: byCash(2_000) };
    const both = await exchange(after, 1, one(cheap), inCash);
    expect(moneyOf(both).slice(3)).toEqual([['cash', -2_000]]);
  });

  test('is not more by one method than was paid by it', async () => {
    const { classId } = await office.event([{ priceMinor: 0 }]);
    const order = await paidInTwoWays();
    const back = { expectedDifferenceMinor: -5_000, refunds: byCash(5_000) };
    expect(await refusalOf(exchange(order, 1, one(classId), back))).toMatchObject({
      code: 'REFUND_TOO_LARGE',
      data: { method: 'cash', mostMinor: 4_000 },
    });
  });

  test('is confirmed by a second person above a limit, of the order or of the day', async () => {
    const second = await confirming(null);
    const { order, cheap } = await threeClasses(3);
    await atTheCounter(await somebody(3_000));
    await exchange(order, 1, one(cheap), down);
    const another = { ...down, from: 1 };
    expect(await refusalOf(exchange(order, 1, one(cheap), another))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'order', togetherMinor: 4_000 } },
    });
    await exchange(order, 1, one(cheap), { ...another, by: second });
    const { order: next, cheap: cheaper } = await threeClasses();
    expect(await refusalOf(exchange(next, 1, one(cheaper), down))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'day' } },
    });
    const { timeline } = await office.operations.orders.get({ orderId: order.id });
    expect(timeline.at(-1)).toMatchObject({ approverName: second.name });
    await counter.signInAs('admin');
  });

  test('by another method than it came needs a second person', async () => {
    const { order, cheap } = await threeClasses();
    await atTheCounter(await somebody(null));
    const refunds = [{ method: 'transfer' as const, amountMinor: 2_000 }];
    expect(await refusalOf(exchange(order, 1, one(cheap), { ...down, refunds }))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'method' } },
    });
    await counter.signInAs('admin');
  });

  test('is asked of nobody where the difference has moved', async () => {
    const second = await confirming(null);
    const { order, cheap } = await threeClasses();
    await atTheCounter(await somebody(1_000));
    const moved = { expectedDifferenceMinor: -1_500, by: second };
    expect(await refusalOf(exchange(order, 1, one(cheap), moved))).toEqual({
      code: 'DIFFERENCE_CHANGED',
      data: { differenceMinor: -2_000 },
    });
    await counter.signInAs('admin');
  });
});

describe('an exchange where cash lies in drawers', () => {
  test('is booked in the shift: what was sold, taken back, paid and given', async () => {
    await withDrawers();
    const float = await opened(office.counter);
    const { order, dear, cheap, same } = await threeClasses();
    const up = { expectedDifferenceMinor: 3_000, payments: byCash(3_000) };
    expect((await refusalOf(exchange(order, 1, one(dear), up))).code).toBe('NO_SHIFT');
    const shift = await opened(counter, 0);
    const dearer = await exchange(order, 1, one(dear), up);
    expect(await cashAt(counter)).toBe(3_000);

    const back = { from: 1, expectedDifferenceMinor: -5_000 };
    expect(await refusalOf(exchange(dearer, 1, one(cheap), back))).toMatchObject({
      ...{ code: 'DRAWER_EMPTY', data: { cashMinor: 3_000, amountMinor: 5_000 } },
    });
    await counter.operations.shifts.payIn(moving(2_000));
    const cheaper = await exchange(dearer, 1, one(cheap), back);
    expect(await cashAt(counter)).toBe(0);
    expect(await shiftsOf(order.id)).toEqual([
      { sold_shift_id: float.id, voided_shift_id: shift.id },
      { sold_shift_id: shift.id, voided_shift_id: shift.id },
      { sold_shift_id: shift.id, voided_shift_id: null },
    ]);
    const { report } = await counter.operations.shifts.report({ shiftId: shift.id });
    const gross = report.byClass.reduce((all, each) => all + each.grossMinor, 0);
    expect([gross, report.byVatRate[0]?.grossMinor]).toEqual([-2_000, -2_000]);
    expect(report.byMethod).toMatchObject([{ salesMinor: 3_000, refundsMinor: 5_000 }]);

    await office.sql(
      `update shifts set state = 'counting', counting_since = clock_timestamp() where id = $1`,
      [shift.id],
    );
    const again = { from: 2, expectedDifferenceMinor: 2_000 };
    const counted = exchange(cheaper, 1, one(same), { ...again, payments: byCash(2_000) });
    expect((await refusalOf(counted)).code).toBe('COUNTING');
    const byCard = [{ method: 'card' as const, amountMinor: 2_000 }];
    await exchange(cheaper, 1, one(same), { ...again, payments: byCard });
    await withDrawers(false);
  });

  const shiftsOf = (orderId: string) =>
    office.sql(
      'select sold_shift_id, voided_shift_id from tickets where order_id = $1 order by position',
      [orderId],
    );

  test('in another currency than the shift’s takes no cash', async () => {
    const { classIds } = await office.event([{}, { priceMinor: 8_000 }], { currency: 'EUR' });
    const order = await heldAt(office, classIds[0] ?? '');
    const { order: paid } = await office.operations.orders.pay({
      ...{ id: v7(), orderId: order.id, expectedTotalMinor: 5_000 },
      payments: [{ method: 'card', amountMinor: 5_000 }],
    });
    await withDrawers();
    const up = { expectedDifferenceMinor: 3_000, payments: byCash(3_000) };
    const other = await office.openCounter();
    await other.signInAs('admin');
    await opened(other);
    const { exchange: exchangeThere } = exchanging(
      () => office,
      () => other,
    );
    expect(await refusalOf(exchangeThere(paid, 1, one(classIds[1]), up))).toEqual({
      ...{ code: 'WRONG_CURRENCY', data: { currency: 'PLN' } },
    });
    await withDrawers(false);
  });
});
