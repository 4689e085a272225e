import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../core/text/languages.ts';
import { show } from '../../ui/render.testing.tsx';
import { serveBooks } from './books.testing.ts';
import { OrderStatusMark } from './order-status.tsx';
import { ordersIn } from './orders.testing.tsx';

const ended = {
  status: 'cancelled',
  purpose: 'sale',
  heldUntil: null,
  awaitsTransfer: false,
} as const;

test.each(languages)('a hold that was given back is told from a cancelled sale in %s', language => {
  const { text } = show(<OrderStatusMark of={{ ...ended, isReleased: true }} />, language);
  expect(screen.getByText(text.orders.released)).toBeTruthy();
  expect(screen.queryByText(text.orders.status.cancelled)).toBeNull();
});

test('control: a cancelled sale is called so', () => {
  const { text } = show(<OrderStatusMark of={{ ...ended, isReleased: false }} />);
  expect(screen.getByText(text.orders.status.cancelled)).toBeTruthy();
});

test('holds that were given back are left out until their chip or a word of theirs asks for them', async () => {
  const books = serveBooks(20, 19);
  const { user, text, search, isChosen } = ordersIn();
  await isChosen(20);
  expect(books.asked.at(-1)).toMatchObject({ released: false });
  await user.click(screen.getByRole('button', { name: text.released }));
  await waitFor(() =>
    expect(books.asked.at(-1)).toMatchObject({ status: 'cancelled', released: true }),
  );
  await user.click(screen.getByRole('button', { name: text.status.cancelled }));
  await waitFor(() =>
    expect(books.asked.at(-1)).toMatchObject({ status: 'cancelled', released: false }),
  );
  await user.click(screen.getByRole('button', { name: text.all }));
  await user.click(search);
  await user.keyboard('1019');
  await waitFor(() => expect(books.asked.at(-1)).toMatchObject({ text: '1019' }));
  expect(books.asked.at(-1)).not.toHaveProperty('released');
});
