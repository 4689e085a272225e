import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { permissions as all, type Permission } from '../../../core/contract/permissions.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { serve } from '../../api/host.testing.ts';
import { focused, show } from '../../ui/render.testing.tsx';
import { AdminScreen } from './admin-screen.tsx';
import { titlesOf } from './page-names.ts';

interface Given {
  readonly permissions?: readonly Permission[];
  readonly path?: string;
  readonly language?: Language;
}

/** The area as its operator sees it. Nobody answers the cards of its pages. */
async function admin({ permissions = all, path = '/admin', language = 'en' }: Given = {}) {
  serve({ system: counterFor(...permissions) });
  const { hook, history, navigate } = memoryLocation({ path, record: true });
  const shown = show(
    <Router hook={hook}>
      <AdminScreen />
    </Router>,
    language,
  );
  const { text } = shown;
  const list = await screen.findByRole('navigation', { name: text.admin.pages });
  const links = () => within(list).queryAllByRole('link');
  await waitFor(() => expect(links()).not.toEqual([]));
  const current = () => links().find(each => each.getAttribute('aria-current') === 'page');
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
  const titles = titlesOf(text);
  return {
    ...shown,
    ...{ list, links, current, heading, titles, navigate },
    at: () => history.at(-1),
  };
}

test('an admin has every page in groups, and begins with Status', async () => {
  const { links, titles, heading, at, list, text } = await admin();
  expect(links().map(each => each.textContent)).toEqual([
    ...[titles.status, titles.operators, titles.roles, titles.settings, titles.counters],
    ...[titles.terminals, titles['personal-data'], titles.journal, titles.database],
    ...[titles.check, titles.keys, titles.about],
  ]);
  const security = within(list).getByRole('group', { name: text.admin.groups.security });
  expect(within(security).getAllByRole('link')).toHaveLength(3);
  expect(await heading(titles.status)).toBeTruthy();
  await waitFor(() => expect(at()).toBe('/admin/status'));
});

test('whoever may only read the journal finds it, and nothing that they may not', async () => {
  const { links, titles, at } = await admin({ permissions: ['sell', 'viewJournal'] });
  const named = links().map(each => each.textContent);
  expect(named).toEqual([titles.journal, titles.check, titles.about]);
  await waitFor(() => expect(at()).toBe('/admin/journal'));
});

test('a page that one may not see leads to the first that one may', async () => {
  const { at } = await admin({ permissions: ['manageOperators'], path: '/admin/keys' });
  await waitFor(() => expect(at()).toBe('/admin/operators'));
});

test.each(['en', 'fa'] as const)(
  'in %s, the arrows go through the pages, Enter goes to the heading, and Escape back',
  async language => {
    const { user, current, titles, heading, at } = await admin({ language });
    current()?.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused().textContent).toBe(titles.operators));
    expect(focused()).toBe(current());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused().textContent).toBe(titles.roles));
    expect(at()).toBe('/admin/roles');
    await user.keyboard('{Enter}');
    const roles = await heading(titles.roles);
    await waitFor(() => expect(focused()).toBe(roles));
    await user.keyboard('{Escape}');
    expect(focused()).toBe(current());
    await user.keyboard('{Home}{End}');
    await waitFor(() => expect(focused().textContent).toBe(titles.about));
  },
);

test('a click on a page goes to its heading, never into a field', async () => {
  const { user, links, titles, heading } = await admin();
  const link = links().find(each => each.textContent === titles.check);
  await user.click(link ?? document.body);
  const check = await heading(titles.check);
  await waitFor(() => expect(focused()).toBe(check));
});

test('a link from elsewhere leads to the heading of its page', async () => {
  const { navigate, titles, heading } = await admin();
  navigate('/admin/keys');
  const keys = await heading(titles.keys);
  await waitFor(() => expect(focused()).toBe(keys));
});

test('what is typed on a page waits there', async () => {
  const { user, navigate, text, titles, heading } = await admin();
  navigate('/admin/personal-data');
  await heading(titles['personal-data']);
  await user.type(screen.getByRole('textbox', { name: text.participants.whoAsks }), 'Nowak');
  navigate('/admin/about');
  await heading(titles.about);
  navigate('/admin/personal-data');
  const field = await screen.findByRole('textbox', { name: text.participants.whoAsks });
  expect((field as HTMLInputElement).value).toBe('Nowak');
});
