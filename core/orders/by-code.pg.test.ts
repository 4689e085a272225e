import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCash } from '../../tests/support/fixtures/orders.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { held } = selling(() => office);

/** As somebody dictates, prints, mails or scans it. */
const spellings: readonly (readonly [string, (code: string) => string])[] = [
  ['as it is', code => code],
  ['with #', code => `#${code}`],
  ['in quotes', code => `„${code}”`],
  ['with a hyphen, in lower case', code => `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase()],
  ['in Persian digits', code => code.replace(/\d/g, each => '۰۱۲۳۴۵۶۷۸۹'[Number(each)] ?? '')],
  ['with invisible marks', code => `\u2068\u200e${code.slice(0, 3)}\u200b${code.slice(3)}\u2069`],
];

async function sold() {
  const { classIds } = await office.event([{ capacity: 9 }]);
  const order = await held(classIds[0], 2);
  await held(classIds[0], 1);
  const { order: paid } = await office.operations.orders.pay(inCash(order));
  return paid;
}

describe('the code of an order, and the code under the QR of a ticket,', () => {
  test.each(spellings)('find it in Orders, and nothing else, %s', async (_how, spelt) => {
    const { id, code, tickets } = await sold();
    for (const each of [code, ...tickets.map(ticket => ticket.code ?? '')]) {
      const { orders } = await office.operations.orders.list({ text: spelt(each) });
      expect(orders.map(row => row.id)).toEqual([id]);
    }
  });

  test.each(spellings)('are looked up when they are scanned, %s', async (_how, spelt) => {
    const { id, code, tickets } = await sold();
    for (const each of [code, ...tickets.map(ticket => ticket.code ?? '')]) {
      const { order } = await office.operations.orders.findByCode({ code: spelt(each) });
      expect(order).toMatchObject({ id, ticketCount: 2 });
    }
  });

  test.each([
    ['digits of goods', '5901234123457'],
    ['what folds to nothing', '#"„”\u200b'],
    ['nothing at all', ''],
    ['a part of a code', 'K7Q'],
    ['no code in any alphabet', 'علی'],
    ['a percent sign, which is no wildcard', '%'],
  ])('are not found by %s', async (_what, code) => {
    await sold();
    expect(await office.operations.orders.findByCode({ code })).toEqual({ order: null });
  });

  test('find nothing where the search folds to nothing, instead of every order', async () => {
    await sold();
    for (const text of ['#', '„”', '\u2068\u2069'])
      expect(await office.operations.orders.list({ text })).toMatchObject({ orders: [] });
  });
});
