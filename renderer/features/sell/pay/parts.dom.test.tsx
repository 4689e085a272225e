import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { languages } from '../../../../core/text/languages.ts';
import { atTheCounter } from '../at-the-counter.testing.tsx';

/** At the money for 100.00. */
async function atTheMoney(
  language: (typeof languages)[number] = 'en',
  permissions: Permission[] = ['sell'],
) {
  const counter = await atTheCounter({ language, permissions });
  const { user, text, isHeld } = counter;
  await user.keyboard('22{Enter}');
  await isHeld(0, 2);
  await user.keyboard('{F9}');
  await screen.findByRole('textbox', { name: text.given });
  const pane = screen.getByRole('region', { name: text.pay });
  /** The figure after these words. */
  const figure = (words: string) => plain(within(pane).getByText(words).nextSibling?.textContent);
  return { ...counter, pane, figure };
}

/** Without what isolates amounts from the words around them. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u2066-\u2069\u00a0]/g, '');

test('the large figure is what is to be paid, and after a part what remains', async () => {
  const { user, text, figure, pane } = await atTheMoney();
  expect(figure(text.toPay)).toMatch(/100\.00/);
  await user.keyboard('30+');
  expect(figure(text.remaining)).toMatch(/70\.00/);
  expect(within(pane).queryByText(text.toPay)).toBeNull();
  const parts = screen.getByRole('list', { name: text.parts });
  expect(plain(parts.textContent)).toMatch(/30\.00/);
});

test('of what is given away nothing is to be paid', async () => {
  const { user, text, figure } = await atTheMoney('en', ['sell', 'sellComplimentary']);
  await user.keyboard('{F8}');
  expect(figure(text.toPay)).toMatch(/zł\s?0\.00/);
});

test.each(languages)(
  'Enter with part of the money says in %s that it is a part, and which key takes it so',
  async language => {
    const { user, text, pane, office } = await atTheMoney(language);
    await user.keyboard('30');
    const button = await screen.findByRole('button', { name: /30.*|۳۰/ });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('+');
    await user.keyboard('{Enter}');
    const said = within(pane)
      .getAllByRole('alert')
      .map(each => plain(each.textContent));
    const [, sentence = ''] = plain(text.onlyPart('|', '+')).split('|');
    expect(said.some(each => each.endsWith(sentence))).toBe(true);
    expect(office.paid).toEqual([]);
    await user.keyboard('+');
    expect(screen.getByRole('list', { name: text.parts })).toBeTruthy();
  },
);

test('exact cash has no change, and says so; more of it has', async () => {
  const { user, text, figure } = await atTheMoney();
  expect(screen.getByText(text.noChange)).toBeTruthy();
  await user.keyboard('200');
  expect(screen.queryByText(text.noChange)).toBeNull();
  expect(figure(text.change)).toMatch(/100\.00/);
});

test('a reference typed where the amount of a card is asked lands in its own field', async () => {
  const { user, text, office } = await atTheMoney();
  await user.keyboard('{F6}');
  await screen.findByRole('textbox', { name: text.amount });
  await user.keyboard('A-17');
  const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
  expect([value(text.amount), value(text.reference)]).toEqual(['', 'A-17']);
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(office.paid).toEqual([[{ method: 'card', amountMinor: 10_000, reference: 'A-17' }]]),
  );
});
