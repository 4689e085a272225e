import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { aRole } from '../../tests/support/fixtures/people.ts';
import { approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { pin, refunding } from '../orders/refunding.testing.ts';
import { atTerminals } from './attempts.testing.ts';

let office: BoxOffice;
const counter = () => office.counter;
const { standingAt, answer, aHold, charged, attempt, close } = atTerminals(() => office, counter);
const { somebody, confirming, atTheCounter } = refunding(() => office, counter);
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(async () => {
  await counter().signInAs('admin');
  await standingAt(counter());
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

interface Part {
  readonly method: 'cash' | 'card';
  readonly amountMinor: number;
  readonly attemptId?: string;
}

const orders = () => counter().operations.orders;
const payments = () => counter().operations.payments;

/** Two tickets of 50.00, of which so much was paid at a terminal and the rest as said. */
async function aSale(atTerminal = 10_000, rest: readonly Part[] = []) {
  const held = await aHold();
  const attemptId = await charged(held, atTerminal);
  const { order } = await orders().pay({
    ...{ id: v7(), orderId: held.id, expectedTotalMinor: held.totalMinor },
    payments: [{ method: 'card', amountMinor: atTerminal, attemptId }, ...rest],
  });
  return { order, attemptId };
}

const refund = (attemptId: string, amountMinor: number, more = {}) =>
  payments().refund({ id: v7(), attemptId, amountMinor, ...more });
async function refunded(attemptId: string, amountMinor: number, more = {}) {
  const { id } = (await refund(attemptId, amountMinor, more)).attempt;
  await answer(id, approved);
  return id;
}
const cancelTickets = ({ id: orderId, tickets }: Order, many: number, refunds?: readonly Part[]) =>
  orders().cancelTickets({
    ...{ id: v7(), orderId, reason: 'fell ill', keepFee: false },
    ticketIds: tickets.slice(0, many).map(each => each.id),
    ...(refunds && { refunds: [...refunds] }),
  });
const byCard = (attemptId: string, amountMinor: number): Part => ({
  ...{ method: 'card', amountMinor, attemptId },
});
const listed = async () => (await payments().toCheck()).attempts.map(each => each.id);

describe('what a terminal charged', () => {
  test('goes back at a terminal before it is booked that it did', async () => {
    const { order, attemptId } = await aSale();
    expect(await refusalOf(cancelTickets(order, 1))).toEqual({
      code: 'ATTEMPT_NEEDED',
      data: {
        charges: [{ attemptId, amountMinor: 5_000 }],
        ...{ approved: [], currency: 'PLN' },
      },
    });
    const id = await refunded(attemptId, 5_000);
    expect(await listed()).toContain(id);
    expect(await refusalOf(cancelTickets(order, 1))).toMatchObject({
      data: { charges: [], approved: [{ attemptId: id, amountMinor: 5_000 }] },
    });
    const { order: after } = await cancelTickets(order, 1, [byCard(id, 5_000)]);
    expect(after.payments.at(-1)).toMatchObject({
      ...{ method: 'card', amountMinor: -5_000, attemptId: id },
    });
    expect((await attempt(id)).state).toBe('used');
    expect(await listed()).not.toContain(id);
  });

  test.each([
    [
      'cancelled as a whole',
      ({ id: orderId }: Order, attemptIds: string[]) =>
        orders().cancel({ id: v7(), orderId, reason: 'rain', attemptIds }),
    ],
    [
      'undone',
      ({ id: orderId }: Order, attemptIds: string[]) =>
        orders().undo({ id: v7(), orderId, attemptIds }),
    ],
  ])('goes back when the sale is %s', async (_, act) => {
    const { order, attemptId } = await aSale();
    expect(await outcomeOf(act(order, []))).toBe('ATTEMPT_NEEDED');
    const id = await refunded(attemptId, 10_000);
    expect((await act(order, [id])).order).toMatchObject({ status: 'cancelled' });
    expect((await attempt(id)).state).toBe('used');
  });

  test('goes back as an allowance, and in an exchange that costs less', async () => {
    const { order, attemptId } = await aSale();
    const id = await refunded(attemptId, 1_000);
    const allowance = {
      ...{ id: v7(), orderId: order.id, amountMinor: 1_000, reason: 'late start' },
      refunds: [byCard(id, 1_000)],
    };
    expect(await outcomeOf(orders().giveAllowance(allowance))).toBe('done');
    const { classId } = await office.event([{ capacity: 9, priceMinor: 2_000 }]);
    const [ticket] = order.tickets;
    const exchange = (refunds?: Part[]) =>
      orders().exchange({
        ...{ id: v7(), orderId: order.id, returned: [ticket?.id ?? ''] },
        ...{ lines: [{ ticketClassId: classId, quantity: 1 }], expectedDifferenceMinor: -2_500 },
        ...(refunds && { refunds }),
      });
    expect(await outcomeOf(exchange())).toBe('ATTEMPT_NEEDED');
    const second = await refunded(attemptId, 2_500);
    expect(await outcomeOf(exchange([byCard(second, 2_500)]))).toBe('done');
  });

  test('is charged for an exchange that costs more, and used by it', async () => {
    const { order } = await aSale();
    const { classId } = await office.event([{ capacity: 9, priceMinor: 6_000 }]);
    const charge = { id: v7(), orderId: order.id, amountMinor: 1_000, forExchange: true };
    await payments().begin(charge);
    await answer(charge.id, approved);
    const exchange = (attemptId?: string) =>
      orders().exchange({
        ...{ id: v7(), orderId: order.id, returned: [order.tickets[0]?.id ?? ''] },
        ...{ lines: [{ ticketClassId: classId, quantity: 1 }], expectedDifferenceMinor: 1_000 },
        payments: [{ method: 'card', amountMinor: 1_000, ...(attemptId && { attemptId }) }],
      });
    expect(await outcomeOf(exchange())).toBe('ATTEMPT_UNUSED');
    expect(await outcomeOf(exchange(charge.id))).toBe('done');
    expect((await attempt(charge.id)).state).toBe('used');
  });

  test('may go back in cash, which a second person confirms', async () => {
    const { order } = await aSale();
    const clerk = await somebody(null);
    const other = await confirming(null);
    await atTheCounter(clerk);
    const inCash = (more = {}) =>
      orders().cancelTickets({
        ...{ id: v7(), orderId: order.id, reason: 'no terminal', keepFee: false },
        ticketIds: order.tickets.map(each => each.id),
        refunds: [{ method: 'cash', amountMinor: 10_000 }],
        ...more,
      });
    const done = await outcomeOf(inCash());
    const approval = { operatorId: other.id, pin };
    expect([done, done === 'done' ? done : await outcomeOf(inCash({ approval }))]).toContain(
      'done',
    );
  });

  test('is a card payment for good', async () => {
    const { order } = await aSale();
    const correct = payments().correct({
      ...{ id: v7(), orderId: order.id, method: 'cash' },
      paymentId: order.payments[0]?.id ?? '',
    });
    expect(await refusalOf(correct)).toMatchObject({
      ...{ code: 'NOT_CORRECTABLE', data: { why: 'terminal' } },
    });
  });
});

describe('a refund at a terminal', () => {
  test('is not above what is left of its charge', async () => {
    const { attemptId } = await aSale();
    await refunded(attemptId, 6_000);
    expect(await refusalOf(refund(attemptId, 4_001))).toEqual({
      code: 'REFUND_TOO_LARGE',
      data: { method: 'card', mostMinor: 4_000 },
    });
    const { id } = (await refund(attemptId, 4_000)).attempt;
    await answer(id, declined);
    expect(await outcomeOf(refund(attemptId, 4_000))).toBe('done');
  });

  test('is of a charge that a payment was booked with', async () => {
    const attemptId = await charged(await aHold());
    expect(await refusalOf(refund(attemptId, 100))).toMatchObject({
      ...{ code: 'WRONG_STATE', data: { status: 'approved' } },
    });
    expect(await outcomeOf(refund(v7(), 100))).toBe('NOT_FOUND');
  });

  test('stands for just that much, and for no charge', async () => {
    const { order, attemptId } = await aSale();
    const id = await refunded(attemptId, 6_000);
    expect(await outcomeOf(cancelTickets(order, 1, [byCard(id, 5_000)]))).toBe('ATTEMPT_DIFFERS');
    const asCharge = cancelTickets(order, 1, [byCard(attemptId, 5_000)]);
    expect(await refusalOf(asCharge)).toMatchObject({ data: { why: 'kind' } });
  });

  test('is not asked for where the card was charged by hand', async () => {
    const { order } = await aSale(4_000, [{ method: 'card', amountMinor: 6_000 }]);
    const { order: after } = await cancelTickets(order, 1);
    expect(after.payments.at(-1)).toMatchObject({ amountMinor: -5_000, attemptId: null });
  });

  test('without the database’s leave is not written', async () => {
    const { attemptId } = await aSale();
    await refunded(attemptId, 6_000);
    const more = office.sql(
      `insert into payment_attempts (id, kind, of_attempt_id, order_id, currency, terminal_id, counter_id, operator_id, amount_minor)
       select gen_random_uuid(), 'refund', id, order_id, currency, terminal_id, counter_id, operator_id, 5000
       from payment_attempts where id = $1`,
      [attemptId],
    );
    await expect(more).rejects.toMatchObject({ code: 'RL049' });
  });
});

describe('the limit of whoever gives it back', () => {
  test('is asked for before the money is gone', async () => {
    const { attemptId } = await aSale();
    const clerk = await somebody(5_000);
    const approver = await confirming(null);
    await atTheCounter(clerk);
    const approval = { operatorId: approver.id, pin };
    expect(await refusalOf(refund(attemptId, 5_001))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'amount', amountMinor: 5_001 } },
    });
    expect(await outcomeOf(refund(attemptId, 5_001, { approval }))).toBe('done');
  });

  test('counts what is open of the order, and of the operator on other orders', async () => {
    const [first, second] = [await aSale(), await aSale()];
    await atTheCounter(await somebody(7_000));
    const id = await refunded(first.attemptId, 5_000);
    expect(await refusalOf(refund(first.attemptId, 2_001))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'order', togetherMinor: 7_001 } },
    });
    expect(await refusalOf(refund(second.attemptId, 2_001))).toMatchObject({
      ...{ code: 'APPROVAL_NEEDED', data: { why: 'day', togetherMinor: 7_001 } },
    });
    // The act that books it does not count it twice.
    const { order } = await cancelTickets(first.order, 1, [byCard(id, 5_000)]);
    expect(order.payments.at(-1)).toMatchObject({ attemptId: id });
    expect(await refusalOf(refund(second.attemptId, 2_001))).toMatchObject({
      data: { why: 'day', togetherMinor: 7_001 },
    });
  });
});

describe('undoing a sale at a terminal', () => {
  test('needs no right to give money back, and counts its minute until the terminal was asked', async () => {
    const { order, attemptId } = await aSale();
    await atTheCounter(await somebody(0, await aRole(counter(), 'sell')));
    expect(await outcomeOf(refund(attemptId, 10_000))).toBe('NOT_PERMITTED');
    const id = await refunded(attemptId, 10_000, { forUndo: true });
    await office.sql(`update orders set paid_at = paid_at - interval '59 seconds' where id = $1`, [
      order.id,
    ]);
    const undo = { id: v7(), orderId: order.id, attemptIds: [id] };
    expect((await orders().undo(undo)).order.status).toBe('cancelled');
  });

  test('begins within the minute', async () => {
    const { order, attemptId } = await aSale();
    await office.sql(`update orders set paid_at = paid_at - interval '2 minutes' where id = $1`, [
      order.id,
    ]);
    expect(await outcomeOf(refund(attemptId, 10_000, { forUndo: true }))).toBe('TOO_LATE');
  });
});

test('a sale waits while nobody knows whether its money went back', async () => {
  const { order, attemptId } = await aSale();
  const { id } = (await refund(attemptId, 5_000)).attempt;
  await answer(id, unknown);
  expect(await listed()).toContain(id);
  expect(await outcomeOf(cancelTickets(order, 1))).toBe('ATTEMPT_OPEN');
  await payments().settle({ id, outcome: 'approved', reason: 'the slip says so' });
  expect(await outcomeOf(cancelTickets(order, 1, [byCard(id, 5_000)]))).toBe('done');
});
