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
import type { Way } from '../contract/payments.ts';
import { shiftActs } from '../shifts/shifts.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
let shiftId: string;
/** 50.00 and 80.00. */
let classIds: readonly string[];
beforeAll(async () => {
  office = await openBoxOffice();
  classIds = (await office.event([{ capacity: 100 }, { capacity: 100, priceMinor: 8_000 }]))
    .classIds;
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  await named('BLIK', 'City card');
  counter = await aCounter();
  shiftId = (await opened(counter)).id;
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const { withDrawers, aCounter, opened } = shiftActs(() => office);
const named = (...otherMethods: string[]) =>
  office.operations.maintenance.changeSettings({ otherMethods });

type Part = readonly [amountMinor: number, method: Way['method'], name?: string];
const blik = (amountMinor: number): Part => [amountMinor, 'other', 'BLIK'];
const cityCard = (amountMinor: number): Part => [amountMinor, 'other', 'City card'];
const inParts = (parts: readonly Part[]) =>
  parts.map(([amountMinor, method, name]) => ({
    ...{ amountMinor, method },
    ...(name !== undefined && { name }),
  }));
/** Two tickets of 50.00 each. */
async function aSale(...parts: readonly Part[]): Promise<Order> {
  const { id: orderId, totalMinor } = await heldAt(counter, classIds[0] ?? '', 2);
  const { order } = await counter.operations.orders.pay({
    ...{ id: v7(), orderId, expectedTotalMinor: totalMinor, payments: inParts(parts) },
  });
  return order;
}
const cancel = ({ id: orderId, tickets }: Order, many: number, refunds?: readonly Part[]) =>
  counter.operations.orders.cancelTickets({
    ...{ id: v7(), orderId, reason: 'rain', keepFee: false },
    ticketIds: tickets.slice(0, many).map(each => each.id),
    ...(refunds && { refunds: inParts(refunds) as never }),
  });
const correct = ({ id: orderId, payments }: Order, [, method, name]: Part, which = 0) =>
  counter.operations.payments.correct({
    ...{ id: v7(), orderId, paymentId: payments[which]?.id ?? '', method: method as 'other' },
    ...(name !== undefined && { name }),
  });
const movesOf = ({ payments }: Order) =>
  payments.map(({ method, name, amountMinor }) => [name ?? method, Number(amountMinor)]);
const now = async ({ id: orderId }: Order) =>
  (await counter.operations.orders.get({ orderId })).order;
const reported = async () => {
  const { byMethod } = (await counter.operations.shifts.report({ shiftId })).report;
  return byMethod.map(({ method, name, salesMinor, refundsMinor, count }) => [
    ...[name ?? method, salesMinor, refundsMinor, count],
  ]);
};

describe('other methods, by the names of the settings', () => {
  test('are paid by, also in parts, and stand on the receipt as they were called then', async () => {
    const order = await aSale([2_000, 'cash'], blik(5_000), cityCard(3_000));
    expect(movesOf(order)).toEqual([
      ['cash', 2_000],
      ['BLIK', 5_000],
      ['City card', 3_000],
    ]);
    await named();
    expect(movesOf(await now(order))).toEqual(movesOf(order));
    const { receipts } = await counter.operations.orders.get({ orderId: order.id });
    expect(receipts[0]?.payments).toMatchObject([
      { method: 'cash', amountMinor: 2_000 },
      { method: 'other', name: 'BLIK', amountMinor: 5_000 },
      { method: 'other', name: 'City card', amountMinor: 3_000 },
    ]);
    expect(receipts[0]?.payments[0]).not.toHaveProperty('name');
  });

  test('are refused when the settings do not have them, or not any more', async () => {
    await named('City card');
    expect(await refusalOf(aSale(blik(10_000)))).toEqual({
      code: 'METHOD_UNKNOWN',
      data: { name: 'BLIK' },
    });
    const order = await aSale([10_000, 'card']);
    expect((await refusalOf(correct(order, blik(0)))).code).toBe('METHOD_UNKNOWN');
    const exchange = counter.operations.orders.exchange({
      ...{ id: v7(), orderId: order.id, returned: order.tickets.slice(0, 1).map(each => each.id) },
      lines: [{ ticketClassId: classIds[1] ?? '', quantity: 1 }],
      ...{ expectedDifferenceMinor: 3_000, payments: inParts([blik(3_000)]) },
    });
    expect((await refusalOf(exchange)).code).toBe('METHOD_UNKNOWN');
  });

  test('give back what came by them, each by its own name, also when the settings have it no more', async () => {
    const order = await aSale(blik(6_000), cityCard(4_000));
    await named();
    expect(movesOf((await cancel(order, 1)).order).slice(2)).toEqual([
      ['City card', -4_000],
      ['BLIK', -1_000],
    ]);
    const { order: after } = await counter.operations.orders.cancel({
      ...{ id: v7(), orderId: order.id, reason: 'rain' },
    });
    expect(movesOf(after).slice(4)).toEqual([['BLIK', -5_000]]);
  });

  test('give nothing back that did not come by them', async () => {
    const order = await aSale(blik(10_000));
    const refused = await refusalOf(cancel(order, 1, [cityCard(5_000)]));
    expect(refused).toEqual({
      code: 'REFUND_TOO_LARGE',
      data: { method: 'other', name: 'City card', mostMinor: 0 },
    });
    const { order: after } = await cancel(order, 1, [blik(5_000)]);
    expect(movesOf(after).at(-1)).toEqual(['BLIK', -5_000]);
  });

  test('take the difference of an exchange', async () => {
    const { id: orderId, tickets } = await aSale([10_000, 'card']);
    const { order } = await counter.operations.orders.exchange({
      ...{ id: v7(), orderId, returned: tickets.slice(0, 1).map(each => each.id) },
      lines: [{ ticketClassId: classIds[1] ?? '', quantity: 1 }],
      ...{ expectedDifferenceMinor: 3_000, payments: inParts([blik(3_000)]) },
    });
    expect(movesOf(order).at(-1)).toEqual(['BLIK', 3_000]);
  });

  test('take the place of a wrong method, and of each other', async () => {
    const order = await aSale([10_000, 'card']);
    expect((await correct(order, blik(0))).payment).toMatchObject({
      method: 'other',
      name: 'BLIK',
    });
    const again = await now(order);
    expect(await refusalOf(correct(again, blik(0), 2))).toMatchObject({ data: { why: 'same' } });
    await correct(again, cityCard(0), 2);
    await correct(await now(order), [0, 'card'], 4);
    expect(movesOf(await now(order))).toEqual([
      ...[
        ['card', 10_000],
        ['card', -10_000],
        ['BLIK', 10_000],
        ['BLIK', -10_000],
      ],
      ...[
        ['City card', 10_000],
        ['City card', -10_000],
        ['card', 10_000],
      ],
    ]);
    expect(await reported()).toEqual([
      ['card', 10_000, 0, 1],
      ['BLIK', 0, 0, 0],
      ['City card', 0, 0, 0],
    ]);
  });

  test('are told apart by the reports of a shift, its slips and its settlement', async () => {
    const order = await aSale(blik(6_000), cityCard(4_000));
    await aSale(blik(10_000));
    await cancel(order, 1);
    const byMethod = [
      ['BLIK', 16_000, 1_000, 3],
      ['City card', 4_000, 4_000, 2],
    ];
    expect(await reported()).toEqual(byMethod);
    const { shifts } = counter.operations;
    await shifts.beginCount({ shiftId });
    const counted = [{ denominationMinor: 20_000, count: 1 }];
    const slips = (ofBlik: number) => [
      { method: 'other' as const, name: 'BLIK', amountMinor: ofBlik },
      { method: 'other' as const, name: 'City card', amountMinor: 0 },
    ];
    const wrong = shifts.close({ id: v7(), shiftId, counted, slips: slips(16_000) });
    expect(await refusalOf(wrong)).toMatchObject({
      code: 'REASON_NEEDED',
      data: { countedMinor: 16_000, expectedMinor: 15_000 },
    });
    await named();
    const { settlement } = await shifts.close({
      ...{ id: v7(), shiftId, counted, slips: slips(15_000) },
    });
    expect(settlement.slips).toEqual(slips(15_000));
    expect(settlement.grandTotalMinor).toBe(15_000);
    expect(await reported()).toEqual(byMethod);
  });
});

describe('the database', () => {
  const written = (method: string, name: string | null) =>
    office.sql(
      `insert into payments (id, order_id, command_id, position, method, method_name, amount_minor, operator_id, counter_id)
        select gen_random_uuid(), order_id, gen_random_uuid(), 0, '${method}', ${name === null ? 'null' : `'${name}'`}, 1,
          operator_id, counter_id from payments limit 1`,
    );

  test('keeps a name with another method, and with no other', async () => {
    await aSale(blik(10_000));
    await expect(written('other', null)).rejects.toThrow('payments_method_name');
    await expect(written('card', 'BLIK')).rejects.toThrow('payments_method_name');
  });

  test('lets a correction balance no other name than was booked', async () => {
    const { id } = await aSale(blik(10_000));
    const mended = (name: string) =>
      office.sql(
        `insert into payments (id, order_id, command_id, position, method, method_name, amount_minor, operator_id,
            counter_id, shift_id, corrects_id)
          select gen_random_uuid(), order_id, '${v7()}', made.position, made.method, made.name, made.amount,
            operator_id, counter_id, shift_id, id
          from payments, (values (0, 'other', '${name}', -10000), (1, 'card', null, 10000)) made
            (position, method, name, amount)
          where order_id = '${id}'`,
      );
    await expect(mended('City card')).rejects.toThrow('a correction does not come to nothing');
  });
});
