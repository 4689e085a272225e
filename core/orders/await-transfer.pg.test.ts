import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { inDays, stockOf } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt } from '../../tests/support/fixtures/orders.ts';
import { letJobsRest } from '../../tests/support/fixtures/owner.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { shiftActs } from '../shifts/shifts.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
let shiftId: string;
/** An event of five places, whose tickets carry a name. */
let event: { id: string; classId: string };
const { withDrawers, aCounter, opened } = shiftActs(() => office);
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  event = await office.event([{ capacity: 5, participantData: 'name' }], { startsAt: inDays(10) });
  counter = await aCounter();
  shiftId = (await opened(counter)).id;
});

const anna = { name: 'Anna Nowak', phone: '+48 600 700 800' };
const due = inDays(5);

async function aHold(): Promise<Order> {
  const order = await namedAt(counter, await heldAt(counter, event.classId, 2));
  await counter.operations.orders.saveBuyer({ id: v7(), orderId: order.id, buyer: anna });
  return order;
}
const awaited = async ({ id: orderId }: Order, asked: object = {}) => {
  const reserve = { id: v7(), orderId, until: due, awaitsTransfer: true, ...asked };
  return (await counter.operations.orders.reserve(reserve)).order;
};
const paying = ({ id: orderId, totalMinor }: Order, method: 'transfer' | 'card' = 'transfer') => ({
  ...{ id: v7(), orderId, expectedTotalMinor: totalMinor },
  payments: [{ method, amountMinor: totalMinor }],
});
const listed = async () => {
  const asked = { eventId: event.id, status: 'held' as const, awaitsTransfer: true };
  return (await counter.operations.orders.list(asked)).orders;
};
const shiftsOf = async ({ id }: Order) =>
  (await office.sql('select shift_id from payments where order_id = $1', [id])).map(
    each => each['shift_id'],
  );
const wrong = async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  return violations({ query: query as never });
};

describe('a transfer that is awaited', () => {
  test('keeps the places until it is due, and is found among those that are awaited', async () => {
    const order = await awaited(await aHold());
    expect(order).toMatchObject({
      ...{ status: 'held', purpose: 'reservation', heldUntil: due, awaitsTransfer: true },
    });
    const waits = await awaited(await aHold(), { awaitsTransfer: false });
    expect(waits.awaitsTransfer).toBe(false);
    expect(await listed()).toMatchObject([{ id: order.id, awaitsTransfer: true, heldUntil: due }]);
    expect(await stockOf(office, event.id, event.classId)).toMatchObject({ held: 4 });
  });

  test('is booked when it arrives, in no shift, and is awaited no more', async () => {
    const order = await awaited(await aHold());
    const { order: paid } = await counter.operations.orders.pay(paying(order));
    expect(paid).toMatchObject({ status: 'paid', purpose: 'sale', awaitsTransfer: false });
    expect(await shiftsOf(order)).toEqual([null]);
    expect(await listed()).toEqual([]);
    const { report } = await counter.operations.shifts.report({ shiftId });
    expect(report.byMethod).toEqual([]);
    expect(await wrong()).toEqual([]);
  });

  test('is booked also where no shift is open, and while one is counted', async () => {
    const [first, second] = [await aHold(), await aHold()];
    const orders = [await awaited(first), await awaited(second)];
    await counter.operations.shifts.beginCount({ shiftId });
    const [atCount, elsewhere] = orders as [Order, Order];
    await counter.operations.orders.pay(paying(atCount));
    await (await aCounter()).operations.orders.pay(paying(elsewhere));
    expect([...(await shiftsOf(atCount)), ...(await shiftsOf(elsewhere))]).toEqual([null, null]);
  });

  test('that never comes by the bank is money of the counter, and of its shift', async () => {
    const byCard = await awaited(await aHold());
    await counter.operations.orders.pay(paying(byCard, 'card'));
    expect(await shiftsOf(byCard)).toEqual([shiftId]);
    const { order } = await counter.operations.orders.takeOver({
      orderId: (await awaited(await aHold())).id,
    });
    expect(order).toMatchObject({ purpose: 'sale', awaitsTransfer: false });
    await counter.operations.orders.pay(paying(order));
    expect(await shiftsOf(order)).toEqual([shiftId]);
    expect(await wrong()).toEqual([]);
  });

  test('is awaited only for tickets with all their names: nobody is asked when it comes', async () => {
    const { id: orderId, tickets } = await heldAt(counter, event.classId, 2);
    await counter.operations.orders.saveBuyer({ id: v7(), orderId, buyer: anna });
    const asked = { id: v7(), orderId, minutesBeforeStart: 60, awaitsTransfer: true };
    expect(await refusalOf(counter.operations.orders.reserve(asked))).toEqual({
      code: 'PARTICIPANTS_MISSING',
      data: { ticketIds: tickets.map(each => each.id) },
    });
    const { order } = await counter.operations.orders.reserve({ ...asked, awaitsTransfer: false });
    expect(order.purpose).toBe('reservation');
  });
});
