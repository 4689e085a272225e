import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { letLapse } from '../../tests/support/fixtures/owner.ts';
import { approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { atTerminals } from './attempts.testing.ts';

let office: BoxOffice;
const { standingAt, answer, aHold, begin, charged, attempt, order, close } = atTerminals(
  () => office,
  () => office.counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(() => standingAt(office.counter));
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

interface Part {
  readonly method: 'cash' | 'card';
  readonly amountMinor: number;
  readonly attemptId?: string;
}

const card = (attemptId: string, amountMinor = 10_000): Part => ({
  ...{ method: 'card', amountMinor, attemptId },
});
const cash = (amountMinor = 10_000): Part => ({ method: 'cash', amountMinor });
const pay = ({ id: orderId, totalMinor }: Order, payments: readonly Part[], id = v7()) =>
  office.operations.orders.pay({
    ...{ id, orderId, expectedTotalMinor: totalMinor },
    payments: [...payments],
  });
const listed = async () =>
  (await office.operations.payments.toCheck()).attempts.map(each => each.id);

describe('a payment by a charge that the terminal approved', () => {
  test('is booked with it, in one commit, once', async () => {
    const held = await aHold();
    const id = await charged(held);
    expect(await listed()).toContain(id);
    const command = v7();
    const { order: paid } = await pay(held, [card(id)], command);
    expect(paid).toMatchObject({
      ...{ status: 'paid', payments: [{ method: 'card', amountMinor: 10_000, attemptId: id }] },
    });
    expect((await attempt(id)).state).toBe('used');
    expect(await listed()).not.toContain(id);
    expect((await pay(held, [card(id)], command)).order).toEqual({
      ...paid,
      asOf: expect.any(String) as string,
    });
  });

  test('may be one of several', async () => {
    const held = await aHold();
    const [one, two] = [await charged(held, 3_000), await charged(held, 4_000)];
    const { order: paid } = await pay(held, [card(one, 3_000), card(two, 4_000), cash(3_000)]);
    expect(paid.payments.map(each => each.attemptId)).toEqual([one, two, null]);
  });

  test('still comes when the places had run out meanwhile, while they are free', async () => {
    const held = await aHold();
    const id = await charged(held);
    await letLapse(office.sql, held.id);
    expect((await pay(held, [card(id)])).order.status).toBe('paid');
  });

  test.each([
    ['another order', 'order', async () => charged(await aHold())],
    ['another amount', 'amount', (held: Order) => charged(held, 9_000)],
    [
      'nothing that was approved',
      'state',
      async (held: Order) => {
        const { id } = await begin(held);
        await answer(id, declined);
        return id;
      },
    ],
    ['nothing that anybody knows', 'order', () => Promise.resolve(v7())],
  ])('is refused by a charge of %s', async (_, why, chargeFor) => {
    const held = await aHold();
    const refusal = await refusalOf(pay(held, [card(await chargeFor(held))]));
    expect(refusal).toMatchObject({ code: 'ATTEMPT_DIFFERS', data: { why } });
    expect((await order(held)).status).toBe('held');
  });

  test('names a charge once, and only of a card', async () => {
    const held = await aHold();
    const id = await charged(held, 5_000);
    const twice = pay(held, [card(id, 5_000), card(id, 5_000)]);
    expect(await outcomeOf(twice)).toBe('BAD_REQUEST');
    const inCash = pay(held, [{ ...cash(), attemptId: id }]);
    expect(await outcomeOf(inCash)).toBe('BAD_REQUEST');
  });
});

describe('an order', () => {
  test('is not paid otherwise while the terminal is at work, or nobody knows its answer', async () => {
    const held = await aHold();
    const { id } = await begin(held);
    expect(await outcomeOf(pay(held, [cash()]))).toBe('ATTEMPT_OPEN');
    await answer(id, unknown);
    expect(await outcomeOf(pay(held, [cash()]))).toBe('ATTEMPT_OPEN');
    await answer(id, declined);
    expect(await outcomeOf(pay(held, [cash()]))).toBe('done');
  });

  test('is not paid again in cash once the card was charged', async () => {
    const held = await aHold();
    const attemptId = await charged(held);
    expect(await refusalOf(pay(held, [cash()]))).toEqual({
      code: 'ATTEMPT_UNUSED',
      data: { attemptId, amountMinor: 10_000, currency: 'PLN' },
    });
  });

  test('that was paid in cash keeps a charge that was approved later on the list, to be reversed', async () => {
    const held = await aHold();
    const { id } = await begin(held);
    await answer(id, declined);
    await pay(held, [cash()]);
    await answer(id, approved);
    expect(await listed()).toContain(id);
    const back = { id: v7(), attemptId: id };
    await office.operations.payments.reverse(back);
    await answer(back.id, approved);
    expect((await attempt(id)).state).toBe('reversed');
    expect(await listed()).not.toContain(id);
  });
});

test('a payment says of a charge what the terminal approved, whoever writes it', async () => {
  const held = await aHold();
  const id = await charged(held);
  const { order: paid } = await pay(held, [card(id)]);
  await expect(
    office.sql(
      `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, attempt_id)
       select gen_random_uuid(), order_id, gen_random_uuid(), 0, 'card', amount_minor, operator_id, counter_id, attempt_id
       from payments where order_id = $1`,
      [paid.id],
    ),
  ).rejects.toMatchObject({ constraint: 'payments_attempt' });
});
