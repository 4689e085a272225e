import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { focused, spoken } from '../../../ui/render.testing.tsx';
import { aPrice, editing, priceId } from './prices.testing.tsx';

const full = aPrice(5, 'Stalls');
const reduced = aPrice(3, 'Reduced', { proof: 'student card' });

describe('the prices of a class', () => {
  test.each(languages)(
    'are one amount in %s until somebody adds another, whose name is typed next',
    async language => {
      const { user, text, field, button, rows, type, save, sent } = await editing({ language });
      expect(rows()).toEqual([]);
      await user.click(button(text.addPriceTo('Stalls')));
      expect(rows()).toHaveLength(2);
      const [, second] = screen.getAllByRole('textbox', {
        name: text.ofClass(text.priceName, 'Stalls'),
      });
      expect(focused()).toBe(second);
      await user.paste('Student');
      await type(field(text.price, 'Student'), language === 'fa' ? '۲۵' : '25');
      await type(field(text.priceProof, 'Student'), 'student card');
      await save();
      await waitFor(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({
        prices: [
          { id: priceId(5), name: 'Stalls', priceMinor: 5_000, proof: null, active: true },
          { name: 'Student', priceMinor: 2_500, proof: 'student card', active: true },
        ],
      });
      expect(sent[0]).not.toHaveProperty('priceMinor');
    },
  );

  test('are one amount again when the added one is taken away', async () => {
    const { user, text, button, rows, field, type, save, sent } = await editing();
    await user.click(button(text.addPriceTo('Stalls')));
    const [, remove] = screen.getAllByRole('button', { name: text.removePrice('Stalls') });
    await user.click(remove ?? document.body);
    await waitFor(() => expect(rows()).toEqual([]));
    expect(focused()).toBe(button(text.addPriceTo('Stalls')));
    await type(field(text.price, 'Stalls'), '55');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ priceMinor: 5_500 }]));
    expect(sent[0]).not.toHaveProperty('prices');
  });

  test('are never lost once saved: taken away, one is offered no more, and can be brought back', async () => {
    const { user, text, button, save, sent } = await editing({ prices: [full, reduced] });
    await user.click(button(text.removePrice('Reduced')));
    expect(spoken()).toBe(text.priceStops('Reduced'));
    expect(focused()).toBe(button(text.offerAgainOf('Reduced')));
    await save();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      prices: [{ active: true }, { name: 'Reduced', active: false }],
    });
    await user.click(button(text.offerAgainOf('Reduced')));
    expect(button(text.removePrice('Reduced'))).toBeDefined();
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ prices: [{}, { active: true, proof: 'student card' }] });
  });

  test('change places by keys and by buttons, and the focus stays where it was', async () => {
    const { user, text, field, button, save, sent } = await editing({ prices: [full, reduced] });
    const name = field(text.priceName, 'Reduced');
    await user.click(name);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(focused()).toBe(name);
    expect(spoken()).toBe(text.priceMoved('Reduced', 1, 2));
    // It is the first already.
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await user.click(button(text.priceDown('Reduced')));
    await user.click(button(text.priceUp('Reduced')));
    expect(focused()).toBe(button(text.priceUp('Reduced')));
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ prices: [{ name: 'Reduced' }, {}] }]));
  });

  test('are kept with what was typed when the form is left without saving', async () => {
    const { text, all, field, type, unmount, draw, rows } = await editing({
      prices: [full, reduced],
    });
    await type(field(text.price, 'Reduced'), '31,50');
    unmount();
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: all.events.restore }));
    expect(rows()).toHaveLength(2);
    expect(field(text.price, 'Reduced').value).toBe('31.50');
    await user.click(screen.getByRole('button', { name: text.discard }));
  });
});
