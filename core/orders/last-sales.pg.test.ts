import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { cancelling } from './cancelling.testing.ts';
import { exchanging, one } from './exchanging.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
  await counter.signInAs('admin');
});
afterAll(() => office.close());

const { held, paid } = selling(() => office);
const { cancelSome } = cancelling(
  () => office,
  () => counter,
);
const { exchange, threeClasses } = exchanging(
  () => office,
  () => counter,
);
const lastSales = async (eventId: string) =>
  (await office.operations.orders.lastSales({ eventId })).sales;
const codes = async (eventId: string) => (await lastSales(eventId)).map(each => each.code);

describe('the last sales of an event', () => {
  test('are three of whatever class, newest first, with what was sold of it and by whom', async () => {
    const { id, classIds } = await office.event([{ capacity: 9 }, { capacity: 9 }]);
    const of = (at: number, quantity: number) =>
      soldAt(office, classIds[at] ?? '', undefined, quantity);
    await of(0, 1);
    const sold = [await of(1, 1), await of(0, 3), await of(1, 2)];
    await held(classIds[0], 1);
    expect(await codes(id)).toEqual(sold.reverse().map(each => each.code));
    const [newest] = await lastSales(id);
    expect(newest).toEqual({
      ...{ orderId: sold[0]?.id, code: sold[0]?.code, currency: 'PLN' },
      ...{ ticketCount: 2, totalMinor: 10_000, operatorName: admin.name },
      soldAt: newest?.soldAt,
    });
    expect(newest?.soldAt).toMatch(/^20.*Z$/);
  });

  test('go by when they were paid, not by when they were held', async () => {
    const { id, classIds } = await office.event([{ capacity: 9 }]);
    const early = await held(classIds[0], 1);
    const late = await soldAt(office, classIds[0] ?? '');
    await paid(early.id, early.totalMinor);
    expect(await codes(id)).toEqual([early.code, late.code]);
  });

  test('leave out what was taken back whole, and say of others what is left', async () => {
    const { id, classId } = await office.event([{ capacity: 9 }]);
    const part = await soldAt(office, classId, undefined, 3);
    // As many as are told, and newer.
    for (let nth = 0; nth < 3; nth += 1) {
      await cancelSome(await soldAt(office, classId, undefined, 2), 2);
    }
    await cancelSome(part, 1);
    expect(await lastSales(id)).toMatchObject([
      { code: part.code, ticketCount: 2, totalMinor: 10_000 },
    ]);
  });

  test('have an order over two events at each of them, with its own tickets and price', async () => {
    const [jazz, opera] = [await office.event([{}]), await office.event([{ priceMinor: 7_000 }])];
    const lines = [jazz, opera].map(({ classId }, at) => ({
      ...{ ticketClassId: classId, quantity: at + 1 },
    }));
    const { order } = await office.operations.orders.hold({ id: v7(), lines });
    await paid(order.id, order.totalMinor);
    expect(await lastSales(jazz.id)).toMatchObject([{ ticketCount: 1, totalMinor: 5_000 }]);
    expect(await lastSales(opera.id)).toMatchObject([{ ticketCount: 2, totalMinor: 14_000 }]);
  });

  test('have an order once, also after some of it was exchanged', async () => {
    const { order, dear } = await threeClasses(2);
    const eventId = order.events[0]?.id ?? '';
    await exchange(order, 1, one(dear), {
      expectedDifferenceMinor: 3_000,
      payments: [{ method: 'cash', amountMinor: 3_000, tenderedMinor: 5_000 }],
    });
    expect(await codes(eventId)).toEqual([order.code]);
  });

  test('are none of an event that nothing was sold for, or that nobody knows', async () => {
    const { id } = await office.event([{}]);
    expect([await lastSales(id), await lastSales(v7())]).toEqual([[], []]);
  });
});
