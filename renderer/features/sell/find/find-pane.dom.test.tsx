import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Event } from '../../../../core/contract/events.ts';
import type { Language } from '../../../../core/contract/language.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { aDrawer } from '../../../api/drawer.testing.ts';
import { host, pending, serve } from '../../../api/host.testing.ts';
import { noteServerMoment } from '../../../api/server-clock.ts';
import { textIn } from '../../../text/index.tsx';
import { focused, show } from '../../../ui/render.testing.tsx';
import { anEventRow } from '../offers.testing.ts';
import { SellScreen } from '../sell-screen.tsx';

afterEach(() => sessionStorage.clear());

const titles = ['Jazz at the Mill', 'Opera', 'Puppets', 'Jazz for Kids'];
/** The last one is so far ahead that only a search finds it. */
const rows = [...titles, 'Ballet'].map((title, at) =>
  anEventRow({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    slug: `event-${at}`,
    title,
    startsAt: `2030-01-0${at + 1}T19:00:00.000Z`,
  }),
);

/** A clerk before four events; what a search finds is answered as soon as it may be. */
async function searching(language: Language = 'en') {
  const thinking = pending();
  const asked: unknown[] = [];
  const list = host.events.list.handler(async ({ input }) => {
    const { text = '', days, lastPlaces, category, place, price } = input;
    asked.push({ days, lastPlaces, category, place, price });
    if (days === 'weekend') return { events: rows.slice(2, titles.length), nextCursor: null };
    if (text === '') return { events: rows.slice(0, titles.length), nextCursor: null };
    if (text === 'jazz 3 jan') {
      const of = { from: '2030-01-03', to: '2030-01-03', typed: '3 jan' };
      const near = [{ typed: 'jezz', meant: ['jazz'] }];
      return {
        ...{ events: rows.slice(0, 1), nextCursor: null },
        understood: { days: of, price: null, near },
      };
    }
    await thinking.over;
    const fitting = rows.filter(each => each.title.toLowerCase().includes(text.toLowerCase()));
    return { events: fitting, nextCursor: null };
  });
  const get = host.events.get.handler(({ input }) => {
    const found = rows.find(each => each.id === input.eventId);
    const rest = { description: '', categories: [], version: 1, ticketClasses: [] };
    return { event: Event.parse({ ...found, ...rest }) };
  });
  serve({
    system: counterFor('sell'),
    events: {
      ...{ list, get },
      choices: host.events.choices.handler(() => ({ categories: ['Opera'], places: ['Mill'] })),
    },
    maintenance: {
      settings: host.maintenance.settings.handler(() => ({ settings: aDrawer().settings })),
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
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: text.findLabel });
  const found = screen.getByRole('listbox', { name: text.events });
  const events = () =>
    within(found)
      .queryAllByRole('option')
      .map(each => titles.find(title => each.textContent.includes(title)));
  const pointed = () => {
    const option = within(found).getByRole('option', { selected: true });
    // Whoever does not see the list is told by the field which of its rows is meant.
    expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
    return titles.find(title => option.textContent.includes(title));
  };
  const taken = (title: string) => screen.findByRole('region', { name: title });
  await waitFor(() => expect(events()).toEqual(titles));
  await shown.user.click(field);
  return { ...shown, text, asked, field, found, events, pointed, taken, answer: thinking.end };
}

test.each(['en', 'fa'] as const)(
  'in %s, the arrows only point, Enter takes, and the search keeps the focus until then',
  async language => {
    const { user, field, found, pointed, taken } = await searching(language);
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['PageDown', 3],
      ['ArrowDown', 3],
      ['ArrowUp', 2],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(pointed()).toBe(titles[at]);
    }
    expect(focused()).toBe(field);
    expect(within(found).queryByRole('option', { current: true })).toBeNull();
    await user.keyboard('{Enter}');
    await taken('Puppets');
    const marked = within(found).getByRole('option', { current: true });
    expect(marked.textContent).toContain('Puppets');
  },
);

test.each([
  ['en', 'Today', 'Friday'],
  ['pl', 'Dzisiaj', 'Piątek'],
  ['fa', 'امروز', 'جمعه'],
] as const)('in %s, events stand under the days on which they are', async (language, ...days) => {
  noteServerMoment('2029-12-31T23:30:00.000Z', performance.now());
  const { found, events } = await searching(language);
  const groups = within(found).getAllByRole('group');
  const labels = groups.map(each => each.getAttribute('aria-label'));
  expect([labels.length, labels[0], labels[3]]).toEqual([4, ...days]);
  for (const [at, group] of groups.entries())
    expect(within(group).getByRole('option').textContent).toContain(titles[at]);
  expect(events()).toEqual(titles);
});

test('what is typed narrows the list at once, and Escape gives all of it back', async () => {
  const { user, field, events } = await searching();
  await user.keyboard('jazz');
  expect(events()).toEqual(['Jazz at the Mill', 'Jazz for Kids']);
  await user.keyboard('{Escape}');
  expect(events()).toEqual(titles);
  expect(field.value).toBe('');
});

test('Enter before the answer takes the first row of it as soon as it is there', async () => {
  const { user, events, answer, taken } = await searching();
  await user.keyboard('ballet{Enter}');
  expect(events()).toEqual([]);
  answer();
  await taken('Ballet');
});

test('a list that has nothing that fits says so, once it is known', async () => {
  const { user, text, answer } = await searching();
  await user.keyboard('zzzz');
  expect(screen.queryByText(text.noneFound)).toBeNull();
  answer();
  await screen.findByText(text.noneFound);
});

test('the key that leads to the search is no part of it, and begins it anew', async () => {
  const { user, field } = await searching();
  await user.keyboard('/');
  expect(field.value).toBe('');
  await user.keyboard('opera/');
  expect(field.value).toBe('opera');
  await user.keyboard('j');
  expect(field.value).toBe('j');
});

test('a click takes a row', async () => {
  const { user, found, taken } = await searching();
  const [, , , last] = within(found).getAllByRole('option');
  await user.click(last ?? found);
  await taken('Jazz for Kids');
});

test('what a search was taken for stands below it, and each meaning goes away by itself', async () => {
  const { user, field } = await searching();
  await user.keyboard('jazz ');
  await user.paste('3 jan');
  const chips = await screen.findByRole('group', { name: textIn('en').ui.search.understood });
  const told = within(chips)
    .getAllByRole('button')
    .map(each => each.textContent);
  expect(told[0]).toMatch(/Thu 3 Jan/);
  expect(told[1]).toMatch(/jezz.*jazz/);
  await user.click(within(chips).getByRole('button', { name: /3 Jan/ }));
  expect(field.value).toBe('jazz');
  expect(focused()).toBe(field);
});

test.each(['{Backspace}', '{Escape}'])(
  'filters are put on beside the search, and in the empty field %s takes the last one off',
  async key => {
    const { user, field, events, asked } = await searching();
    const filter = (name: string) => screen.getByRole('button', { name });
    const { weekend, today, lastPlaces } = textIn('en').ui.search;
    await user.click(filter(today));
    await user.click(filter(weekend));
    expect(filter(today).getAttribute('aria-pressed')).toBe('false');
    await waitFor(() => expect(events()).toEqual(titles.slice(2)));
    await user.click(filter(lastPlaces));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ days: 'weekend', lastPlaces: true }));
    await user.click(field);
    await user.keyboard(key);
    expect(filter(lastPlaces).getAttribute('aria-pressed')).toBe('false');
    expect(filter(weekend).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(key);
    await waitFor(() => expect(events()).toEqual(titles));
    expect(filter(weekend).getAttribute('aria-pressed')).toBe('false');
  },
);

test.each(['en', 'fa'] as const)(
  'in %s, category, place, days and price are put on below, and each is a chip that takes it off',
  async language => {
    const { user, asked, field } = await searching(language);
    const say = textIn(language).ui.search;
    await user.click(screen.getByRole('button', { name: say.more }));
    await screen.findByRole('option', { name: 'Opera' });
    await user.selectOptions(screen.getByRole('combobox', { name: say.by.category }), 'Opera');
    await user.selectOptions(screen.getByRole('combobox', { name: say.by.place }), 'Mill');
    await user.click(screen.getByRole('textbox', { name: say.by.from }));
    await user.paste('2030-01-03');
    await user.click(await screen.findByRole('textbox', { name: say.by.price }));
    await user.paste('50');
    const all = {
      ...{ category: 'Opera', place: 'Mill', days: { from: '2030-01-03', to: '2199-12-31' } },
      price: { currency: 'PLN', fromMinor: null, toMinor: 5_000 },
    };
    await waitFor(() => expect(asked.at(-1)).toMatchObject(all));
    const chips = within(screen.getByRole('group', { name: say.chosen }));
    expect(chips.getAllByRole('button')).toHaveLength(4);
    await user.click(chips.getByRole('button', { name: say.remove('Opera') }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ category: undefined, place: 'Mill' }));
    await user.click(field);
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ price: undefined, place: 'Mill' }));
  },
);
