import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { atTerminals } from './attempts.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
let terminalId: string;
const { standingAt, answer, aHold, begin, charged, attempt, close } = atTerminals(
  () => office,
  () => counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
  counter = office.counter;
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(async () => {
  terminalId = await standingAt(counter);
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const payments = () => counter.operations.payments;
const reverse = async (attemptId: string) =>
  (await payments().reverse({ id: v7(), attemptId })).attempt.id;

describe('a reversal that was declined, and is approved after all', () => {
  const twice = { ...approved, reference: 'reference 2' };

  test.each([
    ['declined, since nothing is left', declined, 'declined'],
    ['approved too', twice, 'approved'],
  ])('gives the charge back once, where the second one is %s', async (_, second, state) => {
    const charge = await charged(await aHold());
    const late = await reverse(charge);
    await answer(late, declined);
    const again = await reverse(charge);
    expect(await answer(late, approved)).toBe('approved');
    expect(await answer(again, second)).toBe(state);
    expect((await attempt(charge)).state).toBe('reversed');
    expect((await attempt(late)).state).toBe('approved');
    expect(await outcomeOf(reverse(charge))).toBe('WRONG_STATE');
  });
});

describe('what was charged at a terminal that was taken away', () => {
  /** The counter has another one by now. */
  const replaced = async () => {
    await counter.operations.terminals.remove({ terminalId });
    return standingAt(counter);
  };

  test('goes back at the one that stands at the counter now', async () => {
    const held = await aHold();
    const attemptId = await charged(held);
    const { id: orderId, totalMinor: amountMinor } = held;
    await counter.operations.orders.pay({
      ...{ id: v7(), orderId, expectedTotalMinor: amountMinor },
      payments: [{ method: 'card', amountMinor, attemptId }],
    });
    const newer = await replaced();
    const refund = { id: v7(), attemptId, amountMinor: 5_000 };
    const { attempt: back } = await payments().refund(refund);
    expect(back).toMatchObject({ kind: 'refund', terminalId: newer });
    await answer(back.id, declined);
  });

  test('is reversed there, too', async () => {
    const charge = await charged(await aHold());
    const newer = await replaced();
    expect(await attempt(await reverse(charge))).toMatchObject({ terminalId: newer });
  });
});

describe('a charge that was booked by its slip', () => {
  test('learns by what it goes back once the terminal tells', async () => {
    const held = await aHold();
    const { id: attemptId } = await begin(held);
    await answer(attemptId, unknown);
    const reason = 'the slip says so';
    await payments().settle({ id: attemptId, outcome: 'approved', reason });
    await counter.operations.orders.pay({
      ...{ id: v7(), orderId: held.id, expectedTotalMinor: 10_000 },
      payments: [{ method: 'card', amountMinor: 10_000, attemptId }],
    });
    for (const _ of [1, 2]) expect(await answer(attemptId, approved)).toBe('used');
    const learned = { state: 'used', reference: 'reference 1', settledReason: reason };
    expect(await attempt(attemptId)).toMatchObject(learned);
    const told = await office.sql(
      `select after->>'contradicts' as contradicts from journal
       where object_id = $1 and operation = 'payments.outcome' and after->>'state' = 'approved'`,
      [held.id],
    );
    expect(told).toEqual([{ contradicts: null }]);
  });
});

describe('what a terminal approved', () => {
  test('is not made out to be read from the slip, to be taken back', async () => {
    const id = await charged(await aHold());
    const write = (what: string) =>
      office.sql(`update payment_attempts set ${what} where id = $1`, [id]);
    await write(`settled_by = operator_id, settled_reason = 'the slip says so'`);
    await expect(write(`state = 'declined'`)).rejects.toMatchObject({ code: 'RL010' });
  });
});
