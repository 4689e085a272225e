import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { placesOf } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';

const nextPrice = '{Control>}{ArrowDown}{/Control}';

/** Two named places of 50.00 are held, by somebody who may give them away. */
async function held(language: Language = 'en', mayGive = true) {
  const counter = await atTheCounter({
    language,
    permissions: mayGive ? ['sell', 'sellComplimentary'] : ['sell'],
  });
  const { user, text, office } = counter;
  await user.keyboard('12{Enter}');
  await waitFor(() => expect(office.stored()?.tickets).toHaveLength(2));
  const [first] = await screen.findAllByRole('textbox', { name: new RegExp(text.firstName) });
  if (first === undefined) throw new Error('nobody is asked for');
  await user.click(first);
  await user.paste('Anna');
  const order = screen.getByRole('region', { name: text.order });
  const reason = () => within(order).getByRole('textbox', { name: counter.all.orders.reason });
  return { ...counter, first, order, reason };
}

describe('a ticket on the house', () => {
  test.each(languages)(
    'is one participant’s by keys alone in %s: a reason, and the sum follows',
    async language => {
      const { user, text, first, order, reason, office } = await held(language);
      await user.keyboard(nextPrice);
      await waitFor(() => expect(focused()).toBe(reason()));
      await user.paste('press');
      await user.keyboard('{Enter}');
      await waitFor(() => expect(office.given).toEqual(['press']));
      await waitFor(() => expect(focused()).toBe(first));
      await within(order).findAllByText(text.free.reason('press'));
      expect(first).toHaveProperty('value', 'Anna');
      expect(office.stored()?.totalMinor).toBe(5_000);
      // Once more, and it costs its price again.
      await user.keyboard(nextPrice);
      await waitFor(() => expect(office.given).toEqual(['press', null]));
      expect(office.stored()?.totalMinor).toBe(10_000);
      expect(focused()).toBe(first);
    },
  );

  test('needs a reason; Escape leaves its price and goes back to the name', async () => {
    const { user, all, first, reason, office } = await held();
    await user.keyboard(nextPrice);
    await waitFor(() => expect(focused()).toBe(reason()));
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.faults.required(0));
    expect(focused()).toBe(reason());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe(first));
    expect(office.given).toEqual([]);
  });

  test('is offered in the line of the order too, where nobody is asked for a name', async () => {
    const { user, text, all, order, office } = await held();
    const menu = within(order).getByRole('button', { name: text.otherPriceOf('Stalls') });
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: text.free.ask, hidden: true }));
    const reason = await within(order).findByRole('textbox', { name: all.orders.reason });
    await waitFor(() => expect(focused()).toBe(reason));
    await user.click(within(order).getByRole('button', { name: text.free.reasons.sponsor }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(office.given).toEqual([text.free.reasons.sponsor]));
    // One line at its price and one on the house, each released by itself.
    const lines = await within(order).findAllByRole('button', {
      name: text.releaseLine(1, 'Stalls'),
    });
    expect(lines).toHaveLength(2);
    await user.click(lines[1] ?? document.body);
    await waitFor(() => expect(office.stored()?.tickets).toHaveLength(1));
    expect(office.stored()?.totalMinor).toBe(5_000);
  });

  test('stays on the house when the order was given back and is held again', async () => {
    const { user, text, reason, order, office } = await held();
    await user.keyboard(nextPrice);
    await waitFor(() => expect(focused()).toBe(reason()));
    await user.paste('press');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(office.given).toEqual(['press']));
    await within(order).findAllByText(text.free.reason('press'));
    await user.keyboard('{F4}');
    await screen.findByRole('button', { name: text.holdAgain(2) });
    expect(screen.queryByText(text.free.notAgain(1))).toBeNull();
    await user.keyboard('{F4}');
    await waitFor(() => expect(office.given).toEqual(['press', 'press']));
    expect(office.stored()?.totalMinor).toBe(5_000);
    await within(order).findAllByText(text.free.reason('press'));
  });

  test('that somebody else gave is said to cost its price to whoever may give none away', async () => {
    const { user, text } = await held('en', false);
    const { key } = placesOf(theSale.getState())[0] ?? {};
    theSale.give(key ?? '', 'press');
    await screen.findAllByText(text.free.reason('press'));
    await user.keyboard('{F4}');
    await screen.findByText(text.free.notAgain(1));
  });

  test('is not offered to whoever may give none away', async () => {
    const { user, text, order, first } = await held('en', false);
    await user.keyboard(nextPrice);
    expect(focused()).toBe(first);
    expect(within(order).queryByRole('button', { name: text.otherPriceOf('Stalls') })).toBeNull();
  });
});
