import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pending } from '../../api/host.testing.ts';
import { focused } from '../../ui/render.testing.tsx';
import { atTheCounter, signedInAgain } from './at-the-counter.testing.tsx';
import { theSale } from './sale/the-sale.ts';

/** A clerk who has gone on to the money while the places are still on their way. */
async function aheadOfTheAnswer() {
  const { over, end } = pending();
  const counter = await atTheCounter({ answering: over });
  await counter.user.keyboard('22{Enter}{Enter}');
  await counter.isHeld(0, 2);
  const { given } = counter.text;
  expect(screen.queryByRole('textbox', { name: given })).toBeNull();
  const amount = () => {
    end();
    return screen.findByRole('textbox', { name: given });
  };
  return { ...counter, amount };
}

describe('the money, when it is wanted before the places are held,', () => {
  test('has the focus as soon as they are', async () => {
    const { amount } = await aheadOfTheAnswer();
    expect(await amount()).toBe(focused());
  });

  test('has it also after one more was chosen by the mouse, whose button goes away', async () => {
    const { user, text, amount } = await aheadOfTheAnswer();
    await user.click(screen.getByRole('button', { name: text.oneMore('Standing') }));
    expect(await amount()).toBe(focused());
  });

  test('takes it from nobody who has begun to search meanwhile', async () => {
    const { user, text, amount } = await aheadOfTheAnswer();
    const search = screen.getByRole<HTMLInputElement>('combobox', { name: text.findLabel });
    await user.click(search);
    await user.keyboard('jaz');
    await amount();
    expect(focused()).toBe(search);
    expect(search.value).toBe('jaz');
  });

  test('takes it once: what is typed then is left alone', async () => {
    const { user, amount } = await aheadOfTheAnswer();
    await user.type(await amount(), '20');
    expect(await amount()).toMatchObject({ value: '20', selectionStart: 2 });
  });
});

describe('after signing in again in the middle of a sale', () => {
  test('the focus is at the money where that is next, and not in the search', async () => {
    const { user, isHeld, unmount, text } = await atTheCounter();
    await user.keyboard('22{Enter}{Enter}');
    await isHeld(0, 2);
    await screen.findByRole('textbox', { name: text.given });
    unmount();
    signedInAgain();
    expect(focused()).toBe(await screen.findByRole('textbox', { name: text.given }));
  });

  test('the focus is at the tickets while they are chosen, as soon as they are there', async () => {
    const { user, text, isHeld, unmount } = await atTheCounter();
    await user.keyboard('22{Enter}');
    await isHeld(0, 2);
    const before = focused().id;
    expect(before).not.toBe('');
    unmount();
    signedInAgain();
    // As its area does with a screen that has put the focus nowhere.
    if (focused() === document.body) screen.getByRole('combobox', { name: text.findLabel }).focus();
    await waitFor(() => expect(focused().id).toBe(before));
  });

  test('the focus is left to the search where nothing was sold', async () => {
    const { unmount } = await atTheCounter();
    act(() => theSale.tell({ type: 'operatorChanged' }));
    unmount();
    signedInAgain();
    expect(focused()).toBe(document.body);
  });
});
