import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { aDrawer } from '../../../api/drawer.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';

const eight = ['BLIK', 'City card', 'Cheque', 'Coupon', 'Bon', 'Points', 'App', 'Invoice'];

/** At the money for an order of 100.00, where money also comes in these ways. */
async function atTheMoney(
  otherMethods: readonly string[],
  language: (typeof languages)[number] = 'en',
) {
  const drawer = aDrawer({ otherMethods, cashMinor: 20_000 });
  const permissions = ['sell', 'sellComplimentary', 'openShift'] as const;
  const counter = await atTheCounter({ language, drawer, permissions });
  const { user, text } = counter;
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  await waitFor(() => expect(ways()).toHaveLength(4 + otherMethods.length));
  const sold = () => screen.findByRole('region', { name: text.sold });
  return { ...counter, sold };
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const ways = () =>
  screen.getAllByRole('radio').map(each => {
    const [keys, isChosen] = ['keyshortcuts', 'checked'].map(of => each.getAttribute(`aria-${of}`));
    return [plain(each.textContent), keys, isChosen] as const;
  });
const way = (name: string) =>
  screen.getByRole('radio', { name: new RegExp(`^\\P{L}?${name}`, 'u') });
const chosen = () => ways().find(([, , isChosen]) => isChosen === 'true')?.[0];

test('where the settings name none, there are four payment methods', async () => {
  await atTheMoney([]);
  expect(ways().map(([, keys]) => keys)).toEqual(['F5', 'F6', 'F7', 'F8']);
});

test.each(languages)(
  'each stands beside the others with a key of its own in %s',
  async language => {
    const { user } = await atTheMoney(eight, language);
    expect(ways().map(([, keys]) => keys)).toEqual([
      ...['F5', 'F6', 'F7', 'Shift+F5', 'Shift+F6', 'Shift+F7', 'Shift+F8'],
      ...['Control+F5', 'Control+F6', 'Control+F7', 'Control+F8', 'F8'],
    ]);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(chosen()).toContain('City card');
    await user.keyboard('{Control>}{F8}{/Control}');
    expect(chosen()).toContain('Invoice');
    await user.keyboard('{F5}');
    expect(chosen()).not.toContain('Invoice');
  },
);

test('a key chooses it, the focus stands in the amount, and Enter takes the money', async () => {
  const { user, text, office, sold } = await atTheMoney(['BLIK', 'City card']);
  await user.keyboard('{Shift>}{F5}{/Shift}');
  await waitFor(() => expect(focused()).toBe(screen.getByRole('textbox', { name: text.amount })));
  await user.keyboard('{Enter}');
  await sold();
  expect(office.paid).toEqual([[{ method: 'other', name: 'BLIK', amountMinor: 10_000 }]]);
});

test('a touch chooses it, and a split counts parts by their names', async () => {
  const { user, text, office, sold } = await atTheMoney(['BLIK', 'City card']);
  await user.click(way('City card'));
  await user.click(screen.getByRole('textbox', { name: text.amount }));
  await user.paste('30');
  await user.keyboard('+');
  const parts = screen.getByRole('list', { name: text.parts });
  expect(plain(parts.textContent)).toContain('City card');
  await user.click(way('BLIK'));
  await user.keyboard('{Enter}');
  await sold();
  expect(office.paid).toEqual([
    [
      { method: 'other', name: 'City card', amountMinor: 3_000 },
      { method: 'other', name: 'BLIK', amountMinor: 7_000 },
    ],
  ]);
});

test('cash after it has no name any more', async () => {
  const { user, office, sold } = await atTheMoney(['BLIK']);
  await user.keyboard('{Shift>}{F5}{/Shift}{F6}{Enter}');
  await sold();
  expect(office.paid).toEqual([[{ method: 'card', amountMinor: 10_000 }]]);
});

test('one that was taken out of the settings meanwhile is refused in words, and another taken', async () => {
  const { user, all, office, sold } = await atTheMoney(['BLIK']);
  office.gone.push('BLIK');
  await user.keyboard('{Shift>}{F5}{/Shift}{Enter}');
  await screen.findByText(all.answers.refusals.METHOD_UNKNOWN({ name: 'BLIK' }));
  expect(office.paid).toEqual([]);
  await user.keyboard('{F6}{Enter}');
  await sold();
});
