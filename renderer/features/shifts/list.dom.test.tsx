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

test('the report of a closed shift names how its cash moved, and what of it was a mistake', async () => {
  const { say, user } = atTheDrawer({ cashMinor: 5_000, isClosed: true, mistakeMinor: 900 });
  const list = await screen.findByRole('listbox', { name: say.list });
  await within(list).findByRole('option');
  list.focus();
  await user.keyboard('{ArrowDown}');
  const movements = within(await screen.findByRole('region', { name: say.movements }));
  const row = movements.getByRole('rowheader', { name: /Pay in/ });
  expect(row.textContent).toMatch(/change from the bank.*Ewa.*Taken back.*typed twice.*Anna/);
  expect(row.parentElement?.textContent).toContain('9.00');
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
