import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aborted, approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
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
beforeEach(async () => {
  await standingAt(office.counter);
});

const payments = () => office.operations.payments;
const listed = async () => (await payments().toCheck()).attempts.map(each => each.id);
const read = (id: string) =>
  payments().settle({ id, outcome: 'approved', reason: 'the slip says so' });
const rowsOf = (orderId: string, operation: string) =>
  office.sql('select after from journal where object_id = $1 and operation = $2', [
    orderId,
    operation,
  ]);

/** A sale that is booked by card, since somebody read an approval from the slip. */
async function booked() {
  const held = await aHold();
  const { id } = await begin(held);
  await answer(id, unknown);
  await read(id);
  await office.operations.orders.pay({
    ...{ id: v7(), orderId: held.id, expectedTotalMinor: held.totalMinor },
    payments: [{ method: 'card', amountMinor: held.totalMinor, attemptId: id }],
  });
  return { id, held };
}

test('what is booked stays when the terminal tells otherwise, and is listed once', async () => {
  const { id, held } = await booked();
  expect(await listed()).not.toContain(id);
  for (const _ of [1, 2]) await answer(id, declined);
  expect(await attempt(id)).toMatchObject({ state: 'used', toldOtherwise: 'declined' });
  expect((await order(held)).status).toBe('paid');
  expect(await listed()).toContain(id);
  const told = await rowsOf(held.id, 'payments.outcome');
  expect(told.filter(each => JSON.stringify(each).includes('contradicts'))).toHaveLength(1);
});

test('somebody who looked at it takes it off the list, and only another answer brings it back', async () => {
  const { id, held } = await booked();
  await answer(id, declined);
  for (const _ of [1, 2]) {
    const looked = await payments().markLookedAt({ id });
    expect(looked.attempt).toMatchObject({ state: 'used', toldOtherwise: null });
  }
  expect(await listed()).not.toContain(id);
  expect(await rowsOf(held.id, 'payments.markLookedAt')).toMatchObject([
    { after: { attemptId: id, state: 'used', toldOtherwise: 'declined', amountMinor: 10_000 } },
  ]);
  await answer(id, declined);
  expect(await listed()).not.toContain(id);
  await answer(id, aborted);
  expect(await listed()).toContain(id);
});

test('a reversal that was read as approved is listed too when the terminal declined it', async () => {
  const charge = await charged(await aHold());
  const back = { id: v7(), attemptId: charge };
  await payments().reverse(back);
  await answer(back.id, unknown);
  await read(back.id);
  await answer(back.id, declined);
  expect(await attempt(charge)).toMatchObject({ state: 'reversed' });
  expect(await listed()).toContain(back.id);
  await payments().markLookedAt({ id: back.id });
  expect(await listed()).not.toContain(back.id);
});

test('an approval that was told first stays, and what came against it is looked at once it is booked', async () => {
  const held = await aHold();
  const id = await charged(held);
  await answer(id, aborted);
  expect(await attempt(id)).toMatchObject({ state: 'approved', toldOtherwise: 'aborted' });
  await answer(id, approved);
  await office.operations.orders.pay({
    ...{ id: v7(), orderId: held.id, expectedTotalMinor: held.totalMinor },
    payments: [{ method: 'card', amountMinor: held.totalMinor, attemptId: id }],
  });
  expect(await listed()).toContain(id);
});

test('two answers that both moved no money are nothing to look at', async () => {
  const { id } = await begin(await aHold());
  await answer(id, declined);
  await answer(id, aborted);
  expect(await attempt(id)).toMatchObject({ state: 'declined', toldOtherwise: null });
  expect(await listed()).not.toContain(id);
});

test('nothing is looked at where nothing was told, or nobody knows the payment', async () => {
  const id = await charged(await aHold());
  expect((await payments().markLookedAt({ id })).attempt.state).toBe('approved');
  expect(await listed()).toContain(id);
  expect(await outcomeOf(payments().markLookedAt({ id: v7() }))).toBe('NOT_FOUND');
});
