import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { focused, show } from './render.testing.tsx';
import { TwoPanes } from './two-panes.tsx';

/** A list of one row, and beside it a detail with a button; which of them waits out of view. */
function aList() {
  const shown = show(
    <TwoPanes
      find={<input type="search" aria-label="Search" />}
      list={
        <div role="listbox" aria-label="Rows" tabIndex={0}>
          <div role="option" aria-selected tabIndex={-1}>
            Jazz
          </div>
        </div>
      }
      aria-label="Detail"
    >
      <button type="button">Cancel</button>
    </TwoPanes>,
  );
  const detail = screen.getByRole('region', { name: 'Detail' });
  const isAway = () => detail.hasAttribute('data-away');
  return { ...shown, isAway };
}

test('where a list and its detail take turns, the list is in view first', () => {
  expect(aList().isAway()).toBe(true);
});

test('a press on a row goes on to the detail, and the button above it leads back to the search', async () => {
  const { user, text, isAway } = aList();
  await user.click(screen.getByRole('option', { name: 'Jazz' }));
  expect(isAway()).toBe(false);
  await user.click(screen.getByRole('button', { name: text.ui.toList }));
  expect(isAway()).toBe(true);
  expect(focused()).toBe(screen.getByRole('searchbox'));
});

test('Enter in the search goes on to the detail', async () => {
  const { user, isAway } = aList();
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{Enter}');
  expect(isAway()).toBe(false);
});

test('whatever the focus goes to comes into view', () => {
  const { isAway } = aList();
  act(() => screen.getByRole('button', { name: 'Cancel' }).focus());
  expect.soft(isAway()).toBe(false);
  act(() => screen.getByRole('searchbox').focus());
  expect(isAway()).toBe(true);
});
