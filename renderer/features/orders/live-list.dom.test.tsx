import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/contract/language.ts';
import { scrollToEnd } from '../../ui/list/end.testing.ts';
import { focused } from '../../ui/render.testing.tsx';
import { codeOf, serveBooks } from './books.testing.ts';
import { ordersIn } from './orders.testing.tsx';

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
