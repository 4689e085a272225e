import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { atTerminals } from '../payments/attempts.testing.ts';
import { shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
const { withDrawers, aCounter, opened } = shiftActs(() => office);
const { standingAt, answer, aHold, begin, charged, close } = atTerminals(
  () => office,
  () => counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(async () => {
  counter = await aCounter();
});

/** One more at a terminal of its own. */
const begun = async () => {
  await standingAt(counter);
  return begin(await aHold());
};
const cardsToCheck = async (shiftId: string) =>
  (await counter.operations.shifts.report({ shiftId })).report.cardsToCheck;

test('a shift is closed while card payments are open, and its settlement says how many for good', async () => {
  const { shifts, payments } = counter.operations;
  const { id: shiftId } = await opened(counter);
  expect(await cardsToCheck(shiftId)).toEqual([]);
  const { id: notKnown } = await begun();
  await answer(notKnown, unknown);
  await begun();
  await standingAt(counter);
  const unused = await charged(await aHold(1), 5_000);
  await standingAt(counter);
  await payments.reverse({ id: v7(), attemptId: unused });
  const { id: nothing } = await begun();
  await answer(nothing, declined);

  const open = [
    { kind: 'charge', currency: 'PLN', count: 3, amountMinor: 25_000 },
    { kind: 'refund', currency: 'PLN', count: 1, amountMinor: 5_000 },
  ];
  expect(await cardsToCheck(shiftId)).toEqual(open);
  await shifts.beginCount({ shiftId });
  const given = { id: v7(), shiftId, counted: [], reason: 'not counted' };
  expect((await shifts.close(given)).settlement.report.cardsToCheck).toEqual(open);
  await payments.settle({ id: notKnown, outcome: 'declined', reason: 'no slip' });
  expect(await cardsToCheck(shiftId)).toEqual(open);
});

test('what was begun without a shift, or in the one before, is in the next at that drawer and in no other', async () => {
  await begun();
  const { shifts } = counter.operations;
  const { id: first } = await opened(counter, 0);
  await begun();
  await shifts.beginCount({ shiftId: first });
  await shifts.close({ id: v7(), shiftId: first, counted: [] });
  const { id: second } = await opened(counter, 0);
  expect(await cardsToCheck(second)).toMatchObject([{ kind: 'charge', count: 2 }]);
  counter = await aCounter();
  const { id: elsewhere } = await opened(counter);
  expect(await cardsToCheck(elsewhere)).toEqual([]);
});

test('a settlement from before says nothing of card payments', async () => {
  const { shifts } = counter.operations;
  const { id: shiftId } = await opened(counter, 0);
  await shifts.beginCount({ shiftId });
  await shifts.close({ id: v7(), shiftId, counted: [] });
  await office.sql('alter table settlements disable trigger user');
  await office.sql(`update settlements set report = report - 'cardsToCheck' where shift_id = $1`, [
    shiftId,
  ]);
  await office.sql('alter table settlements enable trigger user');
  expect(await cardsToCheck(shiftId)).toEqual([]);
});
