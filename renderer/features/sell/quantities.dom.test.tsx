import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused, spoken } from '../../ui/render.testing.tsx';
import { atTheCounter } from './at-the-counter.testing.tsx';

describe('a quantity', () => {
  test('is taken when its field is left, and letters are none', async () => {
    const { user, field, isHeld } = await atTheCounter();
    await user.click(field('Stalls'));
    await user.keyboard('x7y');
    expect(field('Stalls').value).toBe('7');
    await user.tab();
    await isHeld(7, 0);
    expect(focused()).not.toBe(document.body);
  });

  test('goes up and down by the arrows and the signs, and never below none', async () => {
    const { user, field, isHeld } = await atTheCounter();
    await user.click(field('Standing'));
    await user.keyboard('{ArrowUp}+{ArrowUp}-');
    await isHeld(0, 2);
    await user.keyboard('-{ArrowDown}{ArrowDown}-');
    await waitFor(() => expect(field('Standing').value).toBe('0'));
    expect(focused()).toBe(field('Standing'));
  });

  test('goes by the buttons beside it, which keep the focus also where nothing is left to take', async () => {
    const { user, field, more, less, isHeld } = await atTheCounter();
    expect(less.getAttribute('aria-disabled')).toBe('true');
    await user.click(more);
    await user.click(more);
    await isHeld(2, 0);
    expect(less.hasAttribute('aria-disabled')).toBe(false);
    less.focus();
    await user.keyboard('{Enter} ');
    await isHeld(0, 0);
    expect(field('Stalls').value).toBe('0');
    expect(less.getAttribute('aria-disabled')).toBe('true');
    expect(focused()).toBe(less);
    await user.keyboard('{Enter}');
    expect(field('Stalls').value).toBe('0');
  });

  test('of none goes no lower, and leaves what was released there to be held again', async () => {
    const { user, text, less, isHeld } = await atTheCounter();
    await user.keyboard('1{Enter}');
    await isHeld(1, 0);
    await screen.findByRole('timer');
    await user.keyboard('{F4}');
    const again = await screen.findByRole('button', { name: text.holdAgain(1) });
    await user.click(less);
    expect(again.isConnected).toBe(true);
  });

  test.each(['en', 'fa'] as const)(
    'that is not left is said in %s beside its class and aloud, and what was held stays',
    async language => {
      const { user, field, pane, text, isHeld } = await atTheCounter({ language, most: 5 });
      await user.keyboard('14{Enter}');
      await isHeld(4, 0);
      await user.keyboard('19{Enter}');
      const sentence = text.noMore(5, 4);
      await within(pane).findByText(sentence);
      expect(spoken()).toBe(sentence);
      const four = new Intl.NumberFormat(language).format(4);
      expect(field('Stalls').value).toBe(four);
      expect(focused()).toBe(pane);
    },
  );
});

describe('Enter, when the tickets are chosen,', () => {
  test('goes on to the first name that is missing', async () => {
    const { user, text, isHeld } = await atTheCounter();
    await user.keyboard('1{Enter}');
    await isHeld(1, 0);
    await user.keyboard('{Enter}');
    const name = `${text.firstName}, ${text.ticketNumber(1, 'Stalls')}`;
    expect(focused()).toBe(screen.getByRole('textbox', { name }));
  });

  test('goes on to the money where nobody has to be named', async () => {
    const { user, text } = await atTheCounter();
    await user.keyboard('22{Enter}{Enter}');
    const amount = await screen.findByRole('textbox', { name: text.given });
    expect(focused()).toBe(amount);
  });
});
