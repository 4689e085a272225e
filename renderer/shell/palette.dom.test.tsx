import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { textIn } from '../text/index.tsx';
import { focused } from '../ui/render.testing.tsx';
import { palette } from './opening.ts';
import { deskIn, order } from './palette.testing.tsx';

afterEach(() => act(palette.close));

test.each(['en', 'fa'] as const)(
  'in %s, the palette opens over everything, and gives the focus back when it goes',
  async language => {
    const { user, here, open, gone, field } = await deskIn(language);
    await open();
    await waitFor(() => expect(focused()).toBe(field()));
    await user.keyboard('{Escape}');
    await gone();
    await waitFor(() => expect(focused()).toBe(here));
    await open();
    await user.keyboard('{Control>}k{/Control}');
    await gone();
    await waitFor(() => expect(focused()).toBe(here));
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
  // Two orders of one name are told apart by their state and when they were made.
  expect(found.textContent).toMatch(/Paid · .*2 Jan 2030.* · Anna Nowak/);
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

test('a setting is found by its name, and the focus does not go back from there', async () => {
  const { user, here, open, gone, field, answer, history, text } = await deskIn('en', ['maintain']);
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.keyboard('minutes a hold');
  answer();
  const found = await screen.findByRole('option', { name: new RegExp(text.settings.holdMinutes) });
  expect(screen.getByRole('group').getAttribute('aria-label')).toBe(text.shell.areas.admin);
  await user.click(found);
  await gone();
  expect(history.at(-1)).toBe('/admin/settings/holdMinutes');
  // Had the focus gone back then, it would go back there once more.
  await open();
  await user.keyboard('{Escape}');
  await gone();
  expect(focused()).not.toBe(here);
});

test.each([
  ['en', 'hold', 'Minutes a hold lasts'],
  ['en', 'expiry', 'Minutes a hold lasts'],
  ['pl', 'rodo', textIn('pl').settings.retentionDays],
  ['fa', 'صندوق', textIn('fa').settings.cashDrawer],
] as const)(
  'in %s, a setting is found by its name or another word for it: %s',
  async (language, sought, label) => {
    const { user, open, field, answer, history } = await deskIn(language, ['maintain']);
    await open();
    await waitFor(() => expect(focused()).toBe(field()));
    await user.paste(sought);
    answer();
    await user.click(await screen.findByRole('option', { name: new RegExp(label) }));
    expect(history.at(-1)).toMatch(/^\/admin\/settings\/\w+$/);
  },
);

test('who may not change settings is offered none', async () => {
  const { user, open, field, answer, text } = await deskIn();
  await open();
  await waitFor(() => expect(focused()).toBe(field()));
  await user.paste('hold');
  answer();
  await screen.findByText(text.shell.nothingFound);
});
