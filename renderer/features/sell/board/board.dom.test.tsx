import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Event } from '../../../../core/contract/events.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { anEventRow } from '../offers.testing.ts';
import { SellScreen } from '../sell-screen.tsx';

const eleven = () =>
  Array.from({ length: 11 }, (_, at) =>
    anEventRow({
      id: `00000000-0000-4000-8000-0000000000${10 + at}`,
      slug: `show-${at}`,
      title: `Show ${'ABCDEFGHIJK'.charAt(at)}`,
      startsAt: `2030-01-${10 + at}T19:00:00.000Z`,
    }),
  );

/** A clerk who has just signed in, before these events. */
async function atTheBoard(
  language: Language = 'en',
  rows = eleven(),
  permissions: readonly Permission[] = ['sell'],
) {
  const asked: string[] = [];
  const detail = { description: '', categories: [], version: 1, ticketClasses: [] };
  serve({
    system: counterFor(...permissions),
    events: {
      list: host.events.list.handler(({ input: { text = '' } }) => {
        asked.push(text);
        return { events: text === '' ? rows : rows.slice(10), nextCursor: null };
      }),
      get: host.events.get.handler(({ input }) => ({
        event: Event.parse({ ...rows.find(each => each.id === input.eventId), ...detail }),
      })),
      choices: host.events.choices.handler(() => ({ categories: [], places: [] })),
    },
    orders: { openHolds: host.orders.openHolds.handler(() => ({ orders: [] })) },
  });
  const { hook } = memoryLocation({ path: '/sell' });
  const shown = show(
    <Router hook={hook}>
      <SellScreen />
    </Router>,
    language,
  );
  const text = shown.text.sell;
  const board = await screen.findByRole('region', { name: text.nextEvents });
  const cards = () => within(board).queryAllByRole('listitem');
  await waitFor(() => expect(cards().length).toBe(Math.min(9, rows.length)));
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: text.findLabel });
  const pointed = () => board.querySelector('[data-pointed="true"]')?.textContent ?? null;
  const opened = (title: string) => screen.findByRole('region', { name: title });
  return { ...shown, all: shown.text, text, asked, rows, board, cards, field, pointed, opened };
}

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, the next nine events stand on cards, with what is left and the least price',
  async language => {
    const rows = eleven();
    rows[1] = anEventRow({ ...rows[1], title: 'Full', remaining: 0, soldOut: true });
    rows[2] = anEventRow({ ...rows[2], title: 'Nearly', remaining: 5 });
    const { all, cards } = await atTheBoard(language, rows);
    const told = cards().map(each => each.textContent);
    const price = all.events
      .priceFrom('')
      .replace(/[\u2066-\u2069]/g, '')
      .trim();
    expect(told[0]).toContain('Show A');
    expect(told[0]).toContain(all.ui.left(80));
    expect(told[0]).toContain(price);
    expect(told[1]).toContain(all.ui.soldOut);
    expect(told[2]).toContain(all.ui.last(5));
    expect(told.some(each => each.includes('Show J'))).toBe(false);
  },
);

test('a digit in the search points at its card and its row, and Enter opens that event', async () => {
  const { user, field, pointed, opened, asked } = await atTheBoard();
  await user.click(field);
  await user.keyboard('3');
  expect(pointed()).toContain('Show C');
  const row = screen.getByRole('option', { selected: true });
  expect(row.textContent).toContain('Show C');
  expect(field.getAttribute('aria-activedescendant')).toBe(row.id);
  await user.keyboard('{Enter}');
  const pane = await opened('Show C');
  expect(focused()).toBe(pane);
  expect(field.value).toBe('');
  expect(new Set(asked)).toEqual(new Set(['']));
});

test('a digit of a Persian keyboard points too', async () => {
  const { user, field, pointed } = await atTheBoard('fa');
  await user.click(field);
  await user.keyboard('۲');
  expect(pointed()).toContain('Show B');
});

test('what goes on after a digit is a search, for dates begin with digits', async () => {
  const { user, field, pointed, opened, asked } = await atTheBoard();
  await user.click(field);
  await user.keyboard('2 jan');
  expect(pointed()).toBeNull();
  expect(field.value).toBe('2 jan');
  await user.keyboard('{Enter}');
  await opened('Show K');
  expect(asked).toContain('2 jan');
  expect(field.value).toBe('2 jan');
});

test('from a card that a digit named the arrows go on in the list', async () => {
  const { user, field, pointed } = await atTheBoard();
  await user.click(field);
  await user.keyboard('3{ArrowDown}');
  expect(pointed()).toBeNull();
  expect(field.value).toBe('');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Show D');
});

test('where nothing is typed in, a digit opens its event at once', async () => {
  const { user, board, opened } = await atTheBoard();
  act(() => board.focus());
  await user.keyboard('2');
  const pane = await opened('Show B');
  expect(focused()).toBe(pane);
});

test('a letter begins a search, wherever the focus is', async () => {
  const { user, board, field } = await atTheBoard();
  act(() => board.focus());
  await user.keyboard('k');
  expect([focused(), field.value]).toEqual([field, 'k']);
});

test('a click opens a card; Escape leads to the search, and from there back to the board', async () => {
  const { user, text, cards, field, opened } = await atTheBoard();
  await user.click(within(cards()[4] ?? document.body).getByRole('button'));
  await opened('Show E');
  await user.keyboard('{Escape}');
  expect(focused()).toBe(field);
  await opened('Show E');
  await user.keyboard('{Escape}');
  await screen.findByRole('region', { name: text.nextEvents });
  expect(focused()).toBe(field);
});

test('the way back stands at the head of the event too', async () => {
  const { user, text, cards, field, opened } = await atTheBoard();
  await user.click(within(cards()[0] ?? document.body).getByRole('button'));
  await opened('Show A');
  await user.click(screen.getByRole('button', { name: text.toBoard }));
  await screen.findByRole('region', { name: text.nextEvents });
  expect(focused()).toBe(field);
});

test('a card follows what other counters sell', async () => {
  const { all, rows, cards, lookAgain } = await atTheBoard();
  rows[0] = anEventRow({ ...rows[0], remaining: 7 });
  lookAgain();
  await waitFor(() => expect(cards()[0]?.textContent).toContain(all.ui.last(7)));
});

test('without any event it says so, and whoever makes events begins one from there', async () => {
  const { text, all, board } = await atTheBoard('en', [], ['sell', 'manageEvents']);
  await within(board).findByText(text.noEvents);
  const begin = await within(board).findByRole('link', { name: all.events.newEvent });
  expect(begin.getAttribute('href')).toBe('/events/new');
});

test('control: a clerk who makes no events is offered none', async () => {
  const { text, board } = await atTheBoard('en', []);
  await within(board).findByText(text.noEvents);
  expect(within(board).queryByRole('link')).toBeNull();
});
