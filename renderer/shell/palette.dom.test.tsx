import { IconReceipt2, IconTicket } from '@tabler/icons-react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { OrderRow } from '../../core/contract/orders.ts';
import { host, pending, serve } from '../api/host.testing.ts';
import type { Language } from '../text/language.ts';
import { useAction } from '../ui/actions.ts';
import { focused, show } from '../ui/render.testing.tsx';
import { palette } from './opening.ts';
import { Palette } from './palette.tsx';

afterEach(() => act(palette.close));

const order = OrderRow.parse({
  id: '00000000-0000-4000-8000-000000000001',
  code: 'BRRJPNT9',
  status: 'paid',
  currency: 'PLN',
  totalMinor: 5_000,
  ticketCount: 1,
  eventTitles: ['Jazz'],
  names: ['Anna Nowak'],
  createdAt: '2030-01-02T19:00:00.000Z',
});

const areas = [
  { name: 'sell', permission: 'sell', Icon: IconTicket, Screen: () => null },
  { name: 'orders', permission: 'findOrders', Icon: IconReceipt2, Screen: () => null },
].map((area, at) => ({ ...area, keys: `alt+${at + 1}`, path: `/${area.name}` })) as Parameters<
  typeof Palette
>[0]['areas'];

/** A desk with a field to type in, where one more thing can be done, before books with one order. */
async function deskIn(language: Language = 'en') {
  const done: string[] = [];
  const thinking = pending();
  serve({
    events: { list: host.events.list.handler(() => ({ events: [], nextCursor: null })) },
    orders: {
      list: host.orders.list.handler(async ({ input }) => {
        await thinking.over;
        return { orders: input.text === 'nowak' ? [order] : [], nextCursor: null };
      }),
    },
  });
  const { hook, history } = memoryLocation({ path: '/sell', record: true });
  function Act() {
    useAction({ id: 'test', label: 'Wipe the counter', keys: 'F8', run: () => done.push('wiped') });
    return null;
  }
  const shown = show(
    <Router hook={hook}>
      <input aria-label="here" />
      <Act />
      <Palette
        areas={areas}
        go={area => done.push(area.name)}
        permissions={['sell', 'findOrders']}
      />
    </Router>,
    language,
  );
  const { user, text } = shown;
  const here = screen.getByRole('textbox', { name: 'here' });
  await user.click(here);
  const open = async () => {
    await user.keyboard('{Control>}k{/Control}');
    return await screen.findByRole('dialog', { name: text.shell.findAnything });
  };
  const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const field = () => screen.getByRole('combobox', { name: text.shell.findAnything });
  const lines = () => screen.getAllByRole('option');
  const chosen = () => screen.getByRole('option', { selected: true });
  return { ...shown, here, open, gone, field, lines, chosen, done, history, answer: thinking.end };
}

test.each(['en', 'fa'] as const)(
  'in %s, the palette opens over everything, and gives the focus back when it goes',
  async language => {
    const { user, here, open, gone, field } = await deskIn(language);
    await open();
    await waitFor(() => expect(focused()).toBe(field()));
    await user.keyboard('{Escape}');
    await gone();
    expect(focused()).toBe(here);
    await open();
    await user.keyboard('{Control>}k{/Control}');
    await gone();
    expect(focused()).toBe(here);
  },
);

test('it opens by the place of its key, whatever letter the layout has there', async () => {
  const { here, text } = await deskIn('fa');
  fireEvent.keyDown(here, { key: 'ن', code: 'KeyK', ctrlKey: true });
  await screen.findByRole('dialog', { name: text.shell.findAnything });
});

test('it names areas and acts with their keys, in groups', async () => {
  const { open, text } = await deskIn();
  const dialog = await open();
  const groups = within(dialog).getAllByRole('group');
  expect(groups.map(each => each.getAttribute('aria-label'))).toEqual([
    text.shell.goTo,
    text.shell.actions,
  ]);
  const told = within(dialog)
    .getAllByRole('option')
    .map(each => each.textContent);
  expect(told).toEqual([
    `${text.shell.areas.sell}Alt1`,
    `${text.shell.areas.orders}Alt2`,
    'Wipe the counterF8',
  ]);
});

test('the arrows go round its lines, and the field says which one is meant', async () => {
  const { user, open, field, lines, chosen } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  for (const [key, at] of [
    ['ArrowUp', 2],
    ['ArrowDown', 0],
    ['ArrowDown', 1],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect(chosen()).toBe(lines()[at]);
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen().id);
  }
  expect(focused()).toBe(field());
});

test('Enter means the first line at once, and the first that fits what is typed', async () => {
  const { user, open, gone, field, done } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('{Enter}');
  await gone();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('{ArrowDown}counter{Enter}');
  await gone();
  expect(done).toEqual(['sell', 'wiped']);
});

test('Enter takes the order that is found after the last key', async () => {
  const { user, open, gone, field, answer, history, text } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('nowak');
  answer();
  const found = await screen.findByRole('option', { name: /BRRJPNT9/ });
  expect(field().getAttribute('aria-activedescendant')).toBe(found.id);
  expect(screen.getByRole('group').getAttribute('aria-label')).toBe(text.shell.orders);
  await user.keyboard('{Enter}');
  await gone();
  expect(history.at(-1)).toBe(`/orders/${order.id}`);
});

test('it says when nothing fits, but not before the answers are here', async () => {
  const { user, open, field, answer, text } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('zzzz');
  expect(screen.queryByText(text.shell.nothingFound)).toBeNull();
  answer();
  await screen.findByText(text.shell.nothingFound);
});

test('a click does it too, and what was typed is forgotten', async () => {
  const { user, open, gone, field, lines, done } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('orders');
  await user.click(lines()[0] ?? field());
  await gone();
  expect(done).toEqual(['orders']);
  await open();
  expect((field() as HTMLInputElement).value).toBe('');
});
