import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Books } from '../../../../core/contract/maintenance.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, pending, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { BooksCard } from './books-card.tsx';

const orderId = '00000000-0000-4000-8000-00000000aaaa';
const inOrder = { orders: 1_200, found: 0, amiss: [], classes: [] };

/** Checks books of which this is found. */
async function checked(books: object) {
  const answer = Books.parse({ ...inOrder, ...books });
  const checkBooks = host.maintenance.checkBooks.handler(() => answer);
  serve({ system: counterFor('maintain'), maintenance: { checkBooks } });
  const { user, text } = show(<BooksCard />);
  await user.click(screen.getByRole('button', { name: text.maintenance.checkBooks }));
  return text.maintenance;
}

test('books that are in order say how many orders were checked', async () => {
  const text = await checked({});
  expect((await screen.findAllByText(text.booksInOrder(1_200), { exact: false }))[0]).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is amiss is named, leads to its order, and says what to do', async () => {
  const ticketClass = { ticketClassId: orderId, eventTitle: 'Jazz', className: 'Stalls' };
  const text = await checked({
    found: 7,
    amiss: [{ orderId, code: 'AAAA1000', in: ['tickets', 'money'] }],
    classes: [ticketClass],
  });
  const found = within(await screen.findByRole('alert'));
  expect(found.getByText(text.booksAmiss(7))).toBeTruthy();
  const link = found.getByRole('link', { name: 'AAAA1000' });
  expect(link.getAttribute('href')).toBe(`/orders/${orderId}`);
  expect(link.closest('li')?.textContent).toContain(`${text.amiss.tickets}, ${text.amiss.money}`);
  expect(found.getAllByRole('listitem')[1]?.textContent).toBe(`Jazz, Stalls: ${text.placesAmiss}`);
  expect(found.getByText(text.moreAmiss(5))).toBeTruthy();
  expect(found.getByText(text.booksHelp)).toBeTruthy();
});

test('a long check says how many orders it has looked at, and can be stopped', async () => {
  const checking = pending();
  const checkBooks = host.maintenance.checkBooks.handler(async () => {
    await checking.over;
    return Books.parse(inOrder);
  });
  const heard: string[] = [];
  const progress = host.live.progress.handler(async function* ({ input }) {
    heard.push(input.work);
    yield { done: 5_000, of: 120_000 };
    await checking.over;
  });
  serve({ system: counterFor('maintain'), maintenance: { checkBooks }, live: { progress } });
  const { user, text } = show(<BooksCard />);
  const check = screen.getByRole('button', { name: text.maintenance.checkBooks });
  await user.click(check);
  expect(await screen.findByText(text.maintenance.booksChecking(5_000, 120_000))).toBeTruthy();
  expect(check.getAttribute('aria-busy')).toBe('true');
  await user.click(screen.getByRole('button', { name: text.ui.stop }));
  await waitFor(() => expect(check.getAttribute('aria-busy')).toBe('false'));
  expect(screen.queryByText(text.maintenance.booksChecking(5_000, 120_000))).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(heard).toHaveLength(1);
  checking.end();
});
