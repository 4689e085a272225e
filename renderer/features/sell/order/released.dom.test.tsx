import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { theSale } from '../sale/the-sale.ts';

/** A clerk whose one place is free again, by their key or because its time was over. */
async function released(why: 'voided' | 'ranOut', language: Language = 'en') {
  const counter = await atTheCounter({ language });
  await counter.user.keyboard('11{Enter}');
  await counter.isHeld(1, 0);
  await screen.findByRole('timer');
  if (why === 'voided') await counter.user.keyboard('{F4}');
  else act(() => theSale.tell({ type: 'ranOut' }));
  await screen.findByText(counter.text.releasedWhy[why]);
  const button = (name: string) => screen.getByRole('button', { name });
  return {
    ...counter,
    again: button(counter.text.holdAgain(1)),
    next: button(counter.text.forget),
    isHeldAgain: async () => {
      await screen.findByRole('timer');
      await waitFor(() => expect(counter.office.wanted()).toEqual([1, 0]));
    },
    isGone: () => expect(screen.queryByText(counter.text.releasedWhy[why])).toBeNull(),
    search: () => screen.getByRole('combobox', { name: counter.text.findLabel }),
  };
}

describe('places that were let go on purpose', () => {
  test.each(languages)('leave Enter to the next customer (%s)', async language => {
    const { user, next, search, isGone } = await released('voided', language);
    await waitFor(() => expect(focused()).toBe(next));
    await user.keyboard('{Enter}');
    isGone();
    expect(focused()).toBe(search());
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('come back by the key that let them go', async () => {
    const { user, again, isHeldAgain } = await released('voided');
    expect(again.getAttribute('aria-keyshortcuts')).toBe('F4');
    await user.keyboard('{F4}');
    await isHeldAgain();
  });
});

describe('places that ran out', () => {
  test.each(['{Enter}', '{F9}'])('are held again by %s', async key => {
    const { user, again, isHeldAgain } = await released('ranOut');
    await waitFor(() => expect(focused()).toBe(again));
    await user.keyboard(key);
    await isHeldAgain();
  });

  test('are left by the key that steps out', async () => {
    const { user, next, search, isGone } = await released('ranOut');
    expect(next.getAttribute('aria-keyshortcuts')).toBe('F4');
    await user.keyboard('{F4}');
    isGone();
    expect(focused()).toBe(search());
  });
});
