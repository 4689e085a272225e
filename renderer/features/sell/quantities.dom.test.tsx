import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { focused, show, spoken } from '../../ui/render.testing.tsx';
import { serveBoxOffice } from './box-office.testing.ts';
import { SellScreen } from './sell-screen.tsx';

interface Given {
  readonly language?: Language;
  readonly most?: number;
}

/** A clerk who has just chosen the event; the next key chooses tickets. */
async function atTheCounter({ language = 'en', most = 40 }: Given = {}) {
  const office = serveBoxOffice(most);
  const { hook } = memoryLocation({ path: '/sell' });
  const shown = show(
    <Router hook={hook}>
      <SellScreen />
    </Router>,
    language,
  );
  const text = shown.text.sell;
  await screen.findByRole('option', { name: /Jazz/ });
  await shown.user.click(screen.getByRole('combobox', { name: text.findLabel }));
  await shown.user.keyboard('{Enter}');
  const pane = await screen.findByRole('region', { name: 'Jazz at the Mill' });
  const field = (name: string) =>
    within(pane).getByRole<HTMLInputElement>('textbox', { name: text.quantityOf(name) });
  const button = (name: string) => within(pane).getByRole('button', { name });
  const isHeld = (...quantities: readonly number[]) =>
    waitFor(() => expect(office.wanted()).toEqual(quantities));
  await waitFor(() => expect(field('Stalls').value).not.toBe(''));
  return {
    ...{ ...shown, text, pane, field, isHeld },
    more: button(text.oneMore('Stalls')),
    less: button(text.oneLess('Stalls')),
  };
}

describe('the digits', () => {
  test('name the class, then how many of it, and Enter holds them', async () => {
    const { user, field, pane, isHeld } = await atTheCounter();
    expect(focused()).toBe(pane);
    await user.keyboard('1');
    expect(focused()).toBe(field('Stalls'));
    await user.keyboard('12');
    expect(field('Stalls').value).toBe('12');
    await user.keyboard('{Enter}');
    await isHeld(12, 0);
    expect(focused()).toBe(pane);
    await screen.findByRole('timer');
  });

  test('choose of a second class too, and without a number one of it', async () => {
    const { user, field, isHeld } = await atTheCounter();
    await user.keyboard('13{Enter}2{Enter}');
    await isHeld(3, 1);
    expect([field('Stalls').value, field('Standing').value]).toEqual(['3', '1']);
    // Named once more without a number, it stays as it is.
    await user.keyboard('1{Enter}24{Enter}');
    await isHeld(3, 4);
  });

  test('are taken back by Backspace, and all of them by Escape: the next one begins anew', async () => {
    const { user, field, pane, isHeld } = await atTheCounter();
    await user.keyboard('145{Backspace}{Enter}');
    await isHeld(4, 0);
    await user.keyboard('19{Escape}');
    expect(field('Stalls').value).toBe('4');
    expect(focused()).toBe(pane);
    await user.keyboard('23{Enter}');
    await isHeld(4, 3);
  });

  test('of a Persian keyboard do the same, and are shown as they are written there', async () => {
    const { user, field, pane, isHeld } = await atTheCounter({ language: 'fa' });
    expect(field('Stalls').value).toBe('۰');
    fireEvent.keyDown(pane, { key: '۱', code: 'Digit1' });
    expect(focused()).toBe(field('Stalls'));
    await user.keyboard('۱۲');
    expect(field('Stalls').value).toBe('۱۲');
    await user.keyboard('{Enter}');
    await isHeld(12, 0);
    expect(field('Stalls').value).toBe('۱۲');
    // What is written from left to right stays so: − on the left, + on the right.
    expect(field('Stalls').closest<HTMLElement>('[dir]')?.dir).toBe('ltr');
  });
});

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
    expect(focused()).toBe(again);
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
