import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { aPrice, editing } from './prices.testing.tsx';

const full = aPrice(5, 'Stalls');
const reduced = aPrice(3, 'Reduced');
const both = { prices: [full, reduced] };

describe('what is wrong with a price', () => {
  test.each(languages)(
    'a name that stands there twice is said at the field in %s, and kept',
    async language => {
      const { text, all, field, type, save, sent } = await editing({ ...both, language });
      await type(field(text.priceName, 'Reduced'), 'stalls');
      await save();
      await screen.findByText(all.answers.faults.repeatedPrice(0));
      const wrong = field(text.priceName, 'stalls');
      expect(focused()).toBe(wrong);
      expect(wrong.value).toBe('stalls');
      expect(sent).toEqual([]);
    },
  );

  test('no price that is offered is said below the list, with the way on', async () => {
    const { user, text, all, button, save, sent } = await editing(both);
    for (const name of ['Stalls', 'Reduced']) await user.click(button(text.removePrice(name)));
    await save();
    await screen.findByText(all.answers.faults.noActivePrice(0));
    expect(focused()).toBe(button(text.addPriceTo('Stalls')));
    expect(sent).toEqual([]);
  });

  test('an amount is needed, and one with too many decimals is explained and stays', async () => {
    const { user, text, all, field, type, save } = await editing({ ...both, currency: 'IRR' });
    await type(field(text.price, 'Reduced'), '12.5');
    expect(screen.getByText(all.ui.amountHint)).toBeDefined();
    await user.tab();
    await save();
    expect(field(text.price, 'Reduced').value).toBe('12.5');
    expect(focused()).toBe(field(text.price, 'Reduced'));
  });

  test.each(languages)(
    'a comma or a point of the number pad is a decimal mark in %s',
    async language => {
      const { text, field, type, save, sent } = await editing({ ...both, language });
      await type(field(text.price, 'Reduced'), '12,5');
      await type(field(text.price, 'Stalls'), '20.25');
      await save();
      await waitFor(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({ prices: [{ priceMinor: 2_025 }, { priceMinor: 1_250 }] });
    },
  );

  test('ages are asked for where a PESEL is, and the oldest is not younger than the youngest', async () => {
    const { user, text, all, field, button, type, save, sent } = await editing({
      ...both,
      asks: 'nationalId',
    });
    await user.click(button(text.ofClass(text.priceTerms, 'Reduced')));
    await type(field(text.minAge, 'Reduced'), '26');
    await type(field(text.maxAge, 'Reduced'), '7');
    await save();
    await screen.findByText(all.answers.faults.agesReversed(0));
    expect(focused()).toBe(field(text.maxAge, 'Reduced'));
    await type(field(text.maxAge, 'Reduced'), '70');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ prices: [{}, { minAge: 26, maxAge: 70 }] }]));
  });

  test('has no ages where nobody is asked for a PESEL', async () => {
    const { user, text, button } = await editing(both);
    await user.click(button(text.ofClass(text.priceTerms, 'Reduced')));
    const name = text.ofClass(text.minAge, 'Reduced');
    expect(screen.queryByRole('textbox', { name })).toBeNull();
  });

  test('a sale that ends before it begins, or that never is, opens its fields and is said there', async () => {
    const until = '2030-11-01T10:00:00.000Z';
    const early = aPrice(2, 'Early', { saleUntil: until });
    const { user, text, all, field, button, type, save, sent } = await editing({
      prices: [full, early],
    });
    await user.click(button(text.ofClass(text.priceTerms, 'Early')));
    await type(field(text.saleFrom, 'Early'), '2030-11-02');
    await user.tab();
    await user.click(button(text.ofClass(text.priceTerms, 'Early')));
    await save();
    await screen.findByText(all.answers.faults.saleEndsBeforeItBegins(0));
    expect(focused()).toBe(field(text.saleUntil, 'Early'));
    await type(field(text.saleUntil, 'Early'), '2031-01-10');
    await type(field(text.saleFrom, 'Early'), '2031-01-02');
    await user.tab();
    await save();
    await screen.findByText(all.events.problems.afterStart);
    expect(sent).toEqual([]);
  });

  test('a price whose time lies outside that of its class would never be sold', async () => {
    const early = aPrice(2, 'Early', { saleUntil: '2030-11-01T10:00:00.000Z' });
    const { user, text, all, field, type, save, sent } = await editing({ prices: [full, early] });
    await user.click(screen.getByRole('button', { name: new RegExp(text.terms) }));
    await type(field(text.saleFrom, 'Stalls'), '2030-11-05');
    await user.tab();
    await save();
    await screen.findByText(all.answers.faults.priceNeverSold(0));
    expect(focused()).toBe(field(text.saleUntil, 'Early'));
    expect(sent).toEqual([]);
  });
});
