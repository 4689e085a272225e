import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Chain } from '../../core/contract/head.ts';
import type { Permission } from '../../core/contract/permissions.ts';
import { counterFor } from '../api/counter.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { JournalNotice } from './journal-notice.tsx';

/** Whether it was asked how the journal goes on. */
function noticeOf(is: Chain['is'], ...permissions: Permission[]) {
  let isAsked = false;
  const known = { number: 7, hash: '0'.repeat(64), at: '2030-01-01T12:00:00.000Z' };
  const rest = { operators: [], head: null, unsealed: 0, lastCheck: null };
  const state = host.journal.state.handler(() => {
    isAsked = true;
    return { ...rest, chain: { is, known, common: null } };
  });
  serve({ system: counterFor(...permissions), journal: { state } });
  const { text } = show(<JournalNotice />);
  return { text: text.journal.chain, isAsked: () => isAsked };
}

test('a journal that does not go on is told on every screen, and leads to its check', async () => {
  const { text } = noticeOf('other', 'viewJournal');
  const link = await screen.findByRole('link', { name: text.notice });
  expect(link.getAttribute('href')).toBe('#/admin/check');
});

test('one that goes on is not spoken of', async () => {
  const { isAsked } = noticeOf('same', 'viewJournal');
  await waitFor(() => expect(isAsked()).toBe(true));
  expect(screen.queryByRole('link')).toBeNull();
});

test('nobody else is asked or told', async () => {
  const { isAsked } = noticeOf('other', 'sell');
  await expect(screen.findByRole('link', {}, { timeout: 200 })).rejects.toThrow();
  expect(isAsked()).toBe(false);
});
