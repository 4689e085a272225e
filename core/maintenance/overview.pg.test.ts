import { afterAll, beforeAll, expect, test } from 'vitest';
import { approved, declined, letWait } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { atTerminals } from '../payments/attempts.testing.ts';

let office: BoxOffice;
const { standingAt, answer, aHold, begin, close } = atTerminals(
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

const waiting = async () => (await office.operations.maintenance.overview()).cardsWaiting;

test('card payments that are open or not used wait once ten minutes have gone', async () => {
  const ids: string[] = [];
  for (const amountMinor of [10_000, 2_000]) {
    await standingAt(office.counter);
    ids.push((await begin(await aHold(), amountMinor)).id);
  }
  const [open = '', unused = ''] = ids;
  await answer(unused, approved);
  expect(await waiting()).toEqual([]);
  await letWait(office.sql, open);
  const each = { kind: 'charge', currency: 'PLN' };
  expect(await waiting()).toEqual([{ ...each, count: 1, amountMinor: 10_000 }]);
  await letWait(office.sql, unused);
  expect(await waiting()).toEqual([{ ...each, count: 2, amountMinor: 12_000 }]);
  await answer(open, declined);
  expect(await waiting()).toEqual([{ ...each, count: 1, amountMinor: 2_000 }]);
});
