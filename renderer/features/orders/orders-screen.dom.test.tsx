import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { scrollToEnd } from '../../ui/list/end.testing.ts';
import { focused, show } from '../../ui/render.testing.tsx';
import { codeOf, serveBooks } from './books.testing.ts';
import { OrdersScreen } from './orders-screen.tsx';

function ordersIn(language: Language = 'en') {
  const { hook } = memoryLocation({ path: '/orders' });
  const shown = show(
    <Router hook={hook}>
      <OrdersScreen />
    </Router>,
    language,
  );
  const text = shown.text.orders;
  const list = screen.getByRole('listbox', { name: text.list });
  const codes = () =>
    within(list)
      .queryAllByRole('option')
      .map(each => /AAAA-?\d{4}/.exec(each.textContent)?.[0].replace('-', ''));
  const chosen = () => within(list).queryByRole('option', { selected: true });
  /** Waits until an order is chosen, in the list and beside it. */
  const isChosen = async (minute: number) => {
    await screen.findByRole('article', { name: text.order(codeOf(minute)), busy: false });
    expect(chosen()?.textContent.replace('-', '')).toContain(codeOf(minute));
  };
  const search = screen.getByRole<HTMLInputElement>('searchbox', { name: text.search });
  return { ...shown, text, list, search, codes, chosen, isChosen };
}

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

describe('a long list', () => {
  test('brings the next page when its end comes near, and says when it was the last', async () => {
    serveBooks(20, 19, 18, 17, 16, 15, 14);
    const { codes, text, isChosen } = ordersIn();
    await isChosen(20);
    expect(codes()).toHaveLength(4);
    expect(screen.queryByText(text.noMore)).toBeNull();
    scrollToEnd();
    await screen.findByText(text.noMore);
    expect(codes()).toEqual([20, 19, 18, 17, 16, 15, 14].map(codeOf));
  });
});

describe('newer orders', () => {
  test.each(['en', 'fa'] as const)(
    'wait above the list in %s, until they are called for; the focus is then in the list',
    async language => {
      const books = serveBooks(20, 19);
      const { user, news, codes, text, list, isChosen } = await withNews(language, books);
      const call = await screen.findByRole('button', { name: text.newer(2) });
      expect(codes()).toEqual([20, 19].map(codeOf));
      await user.click(call);
      expect(codes()).toEqual([22, 21, 20, 19].map(codeOf));
      await isChosen(20);
      expect(focused()).toBe(list);
      expect(news()).toBeNull();
    },
  );

  test('are called for by the arrow up from the first row', async () => {
    const books = serveBooks(20, 19);
    const { user, search, codes, text, isChosen } = await withNews('en', books);
    await screen.findByRole('button', { name: text.newer(2) });
    await user.click(search);
    await user.keyboard('{ArrowUp}');
    expect(codes()).toEqual([22, 21, 20, 19].map(codeOf));
    await user.keyboard('{ArrowUp}');
    await isChosen(21);
  });

  /** The list as it stands when two more orders are made at another counter. */
  async function withNews(language: Language, books: ReturnType<typeof serveBooks>) {
    const shown = ordersIn(language);
    await shown.isChosen(20);
    books.sell(22, 21);
    shown.lookAgain();
    const news = () => screen.queryByRole('button', { name: shown.text.newer(2) });
    return { ...shown, news };
  }
});

describe('a list that cannot be read', () => {
  test('says so, and is in focus once it was tried again', async () => {
    const books = serveBooks(20, 19);
    books.breakDown();
    const { user, text, list, isChosen } = ordersIn();
    const alert = await screen.findByRole('alert');
    expect(screen.queryByText(text.empty)).toBeNull();
    books.mend();
    await user.click(within(alert).getByRole('button'));
    await isChosen(20);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(focused()).toBe(list);
  });
});
