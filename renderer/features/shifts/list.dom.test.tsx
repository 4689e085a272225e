import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { atTheDrawer } from './at-the-drawer.testing.tsx';

test('closed shifts are gone through by arrows, each with its Z, and Escape leads back', async () => {
  const { say, user, button } = atTheDrawer({ cashMinor: 5_000, isClosed: true });
  const list = await screen.findByRole('listbox', { name: say.list });
  const row = await within(list).findByRole('option');
  expect(row.textContent).toContain(say.zReport(7));
  list.focus();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByRole('region', { name: say.zReport(7) })).toBeTruthy();
  expect(row.getAttribute('aria-selected')).toBe('true');
  // Looking is not taking: the arrows go on from the list.
  expect(document.activeElement).toBe(list);
  await user.keyboard('{Escape}');
  expect(await screen.findByText(say.openTitle)).toBeTruthy();
  await button(say.open);
});

test('a list without shifts says what will stand there', async () => {
  const { say } = atTheDrawer({ cashMinor: 5_000 });
  expect(await screen.findByText(say.noneYetHint)).toBeTruthy();
});

test('whoever may close no shift has no list', async () => {
  const { say, button } = atTheDrawer({ cashMinor: 1, permissions: ['sell', 'moveCash'] });
  await button(say.acts.payIn);
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
});
