import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Minor } from '../../../../core/contract/money.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter, onceSeen } from '../at-the-counter.testing.tsx';

/** At the money for an order of 11.80 crowns. */
async function atTheMoney(language: (typeof languages)[number] = 'en') {
  const costs = { currency: 'CZK', totalMinor: Minor.parse(1_180) };
  const counter = await atTheCounter({ language, costs });
  const { user, text } = counter;
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  await onceSeen();
  const sold = () => screen.findByRole('region', { name: text.sold });
  return { ...counter, amount, sold };
}

/** Without what isolates amounts from the words around them. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
const allSaid = () => screen.getAllByRole('status').map(each => plain(each.textContent));

const sentence = () => allSaid().find(each => /rounded from/.test(each));

test.each(languages)('cash says in %s what coins make of the sum', async language => {
  const { text } = await atTheMoney(language);
  const [begins = ''] = plain(text.toPayInCash('12', '11.80')).split('12');
  expect(allSaid().filter(each => each.startsWith(begins))).toHaveLength(1);
});

test('Enter takes the rounded sum in cash', async () => {
  const { user, office, sold } = await atTheMoney();
  expect(sentence()).toBe('To pay in cash: Kč 12.00 (rounded from Kč 11.80)');
  expect(screen.getByRole('button', { name: /^Take .*12\.00/ })).toBeTruthy();
  await user.keyboard('{Enter}');
  await sold();
  expect(office.paid).toEqual([[{ method: 'cash', amountMinor: 1_200, tenderedMinor: 1_200 }]]);
});

test('a card takes the sum as it is', async () => {
  const { user, office, sold } = await atTheMoney();
  await user.keyboard('{F6}');
  expect(sentence()).toBeUndefined();
  await user.keyboard('{Enter}');
  await sold();
  expect(office.paid).toEqual([[{ method: 'card', amountMinor: 1_180 }]]);
});

test('a sum that there are no coins for is not taken, and the nearest is named', async () => {
  const { user, text, office } = await atTheMoney();
  await user.keyboard('12.5{Enter}');
  expect(screen.getByText(text.noCoins)).toBeTruthy();
  expect(office.paid).toEqual([]);
  await user.keyboard('{Backspace}{Backspace}{Enter}');
  await waitFor(() => expect(office.paid).toHaveLength(1));
});
