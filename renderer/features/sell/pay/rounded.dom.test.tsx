import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Minor } from '../../../../core/contract/money.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';

/** At the money for an order of 11.80 crowns. */
async function atTheMoney(language: (typeof languages)[number] = 'en') {
  const costs = { currency: 'CZK', totalMinor: Minor.parse(1_180) };
  const counter = await atTheCounter({ language, costs });
  const { user, text } = counter;
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  const sold = () => screen.findByRole('region', { name: text.sold });
  return { ...counter, amount, sold };
}

/** Isolated from the words around it, as a screen does. */
const plain = (element: HTMLElement) =>
  element.textContent.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

const sentence = () =>
  screen.getAllByRole('status').find(each => /rounded from/.test(each.textContent));

test.each(languages)('cash says in %s what coins make of the sum', async language => {
  const { text } = await atTheMoney(language);
  const words = text.toPayInCash('…', '…').split('…')[0] ?? '';
  const said = screen.getAllByRole('status').map(plain);
  expect(said.some(each => each.startsWith(plain({ textContent: words } as HTMLElement)))).toBe(
    true,
  );
});

test('Enter takes the rounded sum in cash', async () => {
  const { user, office, sold } = await atTheMoney();
  const said = sentence();
  expect(said && plain(said)).toBe('To pay in cash: CZK 12.00 (rounded from CZK 11.80)');
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
