import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused } from '../../ui/render.testing.tsx';
import { codeOf, serveBooks } from './books.testing.ts';
import { ordersIn } from './orders.testing.tsx';

describe('the list of orders and the order beside it', () => {
  test('begin with the newest', async () => {
    serveBooks(20, 19, 18);
    const { codes, isChosen } = ordersIn();
    await isChosen(20);
    expect(codes()).toEqual([20, 19, 18].map(codeOf));
  });

  test('are gone through by the arrows from the search, which keeps the focus', async () => {
    serveBooks(20, 19, 18);
    const { user, search, list, chosen, isChosen } = ordersIn();
    await isChosen(20);
    await user.click(search);
    for (const [key, minute] of [
      ['ArrowDown', 19],
      ['PageDown', 18],
      ['ArrowDown', 18],
      ['ArrowUp', 19],
      ['PageUp', 20],
      ['ArrowUp', 20],
    ] as const) {
      await user.keyboard(`{${key}}`);
      await isChosen(minute);
      // Whoever does not see the list is told by the field which of its rows is meant.
      expect(search.getAttribute('aria-activedescendant')).toBe(chosen()?.id);
      expect(list.getAttribute('aria-activedescendant')).toBe(chosen()?.id);
    }
    expect(focused()).toBe(search);
  });

  test('are chosen from by a click too', async () => {
    serveBooks(20, 19, 18);
    const { user, list, isChosen } = ordersIn();
    await isChosen(20);
    await user.click(within(list).getAllByRole('option')[2] ?? list);
    await isChosen(18);
  });

  test('lead from the search to what can be done with the order, and back', async () => {
    serveBooks(20);
    const { user, search, text, isChosen } = ordersIn();
    await isChosen(20);
    await user.keyboard('/');
    expect(focused()).toBe(search);
    await user.keyboard('{Enter}');
    expect(focused()).toBe(screen.getByRole('button', { name: text.continueSale }));
    await user.keyboard('{Escape}');
    expect(focused()).toBe(search);
  });

  test('lead from the rows to the search by its key, also where nothing is typed', async () => {
    serveBooks(20);
    const { user, search, list, isChosen } = ordersIn();
    await isChosen(20);
    list.focus();
    await user.keyboard('/');
    expect(focused()).toBe(search);
    expect(search.value).toBe('');
  });

  test('show the order whose whole code is typed, and all of them after Escape', async () => {
    serveBooks(20, 19, 18);
    const { user, search, codes, isChosen } = ordersIn();
    await isChosen(20);
    await user.click(search);
    await user.paste(codeOf(18).toLowerCase());
    await waitFor(() => expect(codes()).toEqual([codeOf(18)]));
    await isChosen(18);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(codes()).toHaveLength(3));
    await isChosen(18);
    expect(focused()).toBe(search);
  });

  test('say that nothing fits, and give the focus to the search with all of them', async () => {
    serveBooks(20, 19);
    const { user, search, codes, text, isChosen } = ordersIn();
    await isChosen(20);
    await user.click(search);
    await user.paste('nobody');
    await user.click(await screen.findByRole('button', { name: text.showAll }));
    expect(focused()).toBe(search);
    await waitFor(() => expect(codes()).toHaveLength(2));
  });
});
