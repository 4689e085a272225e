import { screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { show } from '../../ui/render.testing.tsx';
import { codeOf } from './books.testing.ts';
import { OrdersScreen } from './orders-screen.tsx';

/** The screen before the books that are served, and what can be seen on it. */
export function ordersIn(language: Language = 'en') {
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
