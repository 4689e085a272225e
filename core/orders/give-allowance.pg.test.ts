import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { aRole } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { cancelling } from './cancelling.testing.ts';
import { pin, refunding } from './refunding.testing.ts';

let office: BoxOffice;
/** The counter at which everything here happens. */
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
  await counter.signInAs('admin');
});
afterAll(() => office.close());

const { somebody, confirming, atTheCounter } = refunding(
  () => office,
  () => counter,
);
const { cancelSome, moneyOf, aPaidOrder } = cancelling(
  () => office,
  () => counter,
);

const allow = async (
  { id: orderId }: Pick<Order, 'id'>,
  amountMinor: number,
  wishes: { id?: string; ticketIds?: string[]; by?: { id: string } } = {},
): Promise<Order> => {
  const { id = v7(), ticketIds, by } = wishes;
  const { order } = await counter.operations.orders.giveAllowance({
    ...{ id, orderId, amountMinor, reason: 'late start' },
    ...(ticketIds && { ticketIds }),
    ...(by && { approval: { operatorId: by.id, pin } }),
  });
  return order;
};
const allowed = ({ charges }: Order) => charges.map(each => Number(each.amountMinor));

describe('an allowance', () => {
  test('gives money back while the tickets stay valid, each with its VAT', async () => {
    const { order } = await aPaidOrder(3);
    const after = await allow(order, 1_000);
    expect(after.tickets.map(each => each.status)).toEqual(['sold', 'sold', 'sold']);
    expect(allowed(after)).toEqual([-333, -333, -334]);
    expect(after.totalMinor).toBe(14_000);
    expect(after.vatMinor).toBeLessThan(order.vatMinor);
    expect(moneyOf(after)[1]).toEqual(['cash', -1_000]);
  });

  test('is never more than the tickets cost less what was taken off before', async () => {
    const { order } = await aPaidOrder(2);
    const ticketIds = [order.tickets[0]?.id ?? ''];
    await allow(order, 2_000, { ticketIds });
    expect(await refusalOf(allow(order, 3_001, { ticketIds }))).toMatchObject({
      code: 'ALLOWANCE_TOO_LARGE',
      data: { mostMinor: 3_000 },
    });
    expect(allowed(await allow(order, 3_000, { ticketIds }))).toEqual([-2_000, -3_000]);
    expect(await refusalOf(allow(order, 5_001))).toMatchObject({ data: { mostMinor: 5_000 } });
  });

  test('is not given back again when the ticket is cancelled, or the order', async () => {
    const { order } = await aPaidOrder(2);
    await allow(order, 1_000);
    const some = await cancelSome(order, 1);
    expect(moneyOf(some)[2]).toEqual(['cash', -4_500]);
    expect(allowed(some)).toEqual([-500]);
    const all = await counter.operations.orders.cancel({ orderId: order.id, reason: 'ill' });
    expect(moneyOf(all.order)[3]).toEqual(['cash', -4_500]);
    expect(all.order.charges).toEqual([]);
  });

  test('is given after admission too, not for a hold, nor for what is cancelled', async () => {
    const { order, classId } = await aPaidOrder(2);
    const [first, second] = order.tickets.map(each => each.id);
    await cancelSome(order, 1);
    await office.sql('update tickets set admitted_at = now() where id = $1', [second]);
    expect(allowed(await allow(order, 100))).toEqual([-100]);
    expect((await refusalOf(allow(order, 100, { ticketIds: [first ?? ''] }))).code).toBe(
      'ALREADY_CANCELLED',
    );
    const held = await heldAt(office, classId);
    expect((await refusalOf(allow(held, 100))).code).toBe('WRONG_STATE');
  });

  test('sent twice is one', async () => {
    const { order } = await aPaidOrder(1);
    const id = v7();
    await Promise.all([allow(order, 100, { id }), allow(order, 100, { id })]);
    expect(allowed(await allow(order, 100, { id }))).toEqual([-100]);
  });

  test('of two at once, which are more than the tickets cost together, one is refused', async () => {
    const { order } = await aPaidOrder(1);
    const both = await Promise.allSettled([allow(order, 3_000), allow(order, 3_000)]);
    expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('needs the permission to refund, and a second person above the limit', async () => {
    const { order } = await aPaidOrder(2);
    await atTheCounter(await somebody(null, await aRole(office, 'sell', 'cancel')));
    expect((await refusalOf(allow(order, 100))).code).toBe('NOT_PERMITTED');
    const second = await confirming(null);
    await atTheCounter(await somebody(1_000));
    await allow(order, 1_000);
    expect(await refusalOf(allow(order, 1))).toMatchObject({ data: { why: 'order' } });
    expect(allowed(await allow(order, 1, { by: second })).length).toBeGreaterThan(2);
  });
});
