import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type Permission, permissions } from '../../../core/contract/permissions.ts';
import { Settings } from '../../../core/contract/settings.ts';
import { languages } from '../../../core/text/languages.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { aDrawer } from '../../api/drawer.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { textIn } from '../../text/index.tsx';
import { focused, show } from '../../ui/render.testing.tsx';
import { findPages } from './find-pages.ts';
import { SettingsCard } from './settings/settings-card.tsx';

const text = textIn('en');
const pathsFor = (sought: string, may: readonly Permission[] = permissions) =>
  findPages(text, may, sought).map(({ path }) => path);

test('every page is offered while nothing is typed, and to nobody who may not enter it', () => {
  expect(pathsFor('')).toHaveLength(12);
  expect(pathsFor('', ['sell'])).toEqual([]);
  expect(pathsFor('', ['viewJournal'])).toEqual(['/admin/journal', '/admin/check', '/admin/about']);
});

test('a page is found by what is done on it', () => {
  expect(pathsFor('recovery')).toEqual(['/admin/keys']);
  expect(pathsFor('expired holds')).toEqual(['/admin/database']);
});

test.each(languages)('every setting is found by its name in %s', language => {
  const say = textIn(language);
  for (const name of Object.keys(Settings.shape) as (keyof Settings)[]) {
    const found = findPages(say, permissions, say.settings[name]).map(({ path }) => path);
    expect(found).toContain(`/admin/settings/${name}`);
  }
  expect(findPages(say, ['viewJournal'], say.settings.holdMinutes)).toEqual([]);
});

test.each(['retentionDays', 'cashDrawer', 'countToleranceMinor', 'currency'])(
  'a setting that was found has the focus: %s',
  async name => {
    const settings = host.maintenance.settings.handler(() => ({ settings: aDrawer().settings }));
    serve({ system: counterFor('maintain'), maintenance: { settings } });
    const { hook, history } = memoryLocation({ path: `/admin/settings/${name}`, record: true });
    show(
      <Router hook={hook}>
        <SettingsCard />
      </Router>,
    );
    await screen.findByRole('textbox', { name: text.settings.organisation });
    await waitFor(() => expect(focused().getAttribute('data-path')).toBe(name));
    expect(history.at(-1)).toBe('/admin/settings');
  },
);
