import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused, show } from '../../ui/render.testing.tsx';
import { atTheCounter } from './at-the-counter.testing.tsx';
import { OtherPrices } from './order/other-prices.tsx';
import { lineOf, stalls, stallsReduced, standing } from './sale/order.testing.ts';

const withPrices = async (language: 'en' | 'pl' | 'fa' = 'en') => {
  const counter = await atTheCounter({ language, reduced: true });
  const held = (...lines: readonly object[]) =>
    waitFor(() => expect(counter.office.asked.at(-1)).toEqual(lines));
  return { ...counter, held };
};

describe('a class with several prices', () => {
  test.each(['en', 'pl', 'fa'] as const)(
    'shows in %s each with its sum and its proof, and one count of places',
    async language => {
      const { pane, text } = await withPrices(language);
      const price = within(pane).getByRole('listitem', { name: text.priceNamed('Reduced') });
      expect(price.textContent).toContain(text.proof('student card'));
      // Both of its prices are of the same places.
      const left = [...pane.querySelectorAll('[class*="stock"]')];
      expect(left).toHaveLength(2);
    },
  );

  test('is sold by a digit for each price: two full and one reduced in six keys', async () => {
    const { user, field, held } = await withPrices();
    await user.keyboard('1');
    expect(focused()).toBe(field('Stalls'));
    await user.keyboard('2{Enter}21{Enter}');
    await held(lineOf(stalls, 2), lineOf(stallsReduced, 1));
    expect(field('Stalls · Reduced').value).toBe('1');
    await user.keyboard('31{Enter}');
    await held(lineOf(stalls, 2), lineOf(stallsReduced, 1), lineOf(standing, 1));
  });

  test('gives one ticket another price in the order, by its line', async () => {
    const { user, text, held, office } = await withPrices();
    await user.keyboard('12{Enter}');
    await held(lineOf(stalls, 2));
    await waitFor(() => expect(office.stored()?.tickets).toHaveLength(2));
    const [ticket] = office.stored()?.tickets ?? [];
    if (ticket === undefined) throw new Error('nothing is held');
    show(<OtherPrices of={ticket} currency="PLN" onFree={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: text.otherPriceOf('Stalls') }));
    // A page without a layout hides whatever hangs on a button.
    const reduced = { name: /Reduced/, hidden: true };
    await user.click(await screen.findByRole('menuitem', reduced));
    await held(lineOf(stalls, 1), lineOf(stallsReduced, 1));
  });

  test('gives exactly this participant another price by a key, and keeps the name and the focus', async () => {
    const { user, text, held, office } = await withPrices();
    await user.keyboard('12{Enter}');
    await held(lineOf(stalls, 2));
    const [first] = await screen.findAllByRole('textbox', { name: new RegExp(text.firstName) });
    await user.click(first ?? document.body);
    await user.paste('Anna');
    await user.keyboard('{Control>}{ArrowDown}{/Control}');
    await held(lineOf(stalls, 1), lineOf(stallsReduced, 1));
    const anna = await screen.findByDisplayValue('Anna');
    expect(focused()).toBe(anna);
    expect(
      office
        .stored()
        ?.tickets.map(each => each.priceName)
        .sort(),
    ).toEqual(['Reduced', 'Stalls']);
    await user.keyboard('{Control>}{ArrowDown}{/Control}');
    await held(lineOf(stalls, 2));
  });
});
