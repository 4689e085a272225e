import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { focused } from '../../ui/render.testing.tsx';
import { atTheCounter } from './at-the-counter.testing.tsx';

/** A counter with room for a school, and the question that it asks. */
async function counter(language?: 'en' | 'pl' | 'fa') {
  const shown = await atTheCounter({ most: 500, ...(language && { language }) });
  const question = (n: number, name = 'Stalls') =>
    screen.findByRole('dialog', { name: shown.text.holdMany(n, name) });
  const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return { ...shown, question, gone };
}

describe('a hold of a great many places by typed digits', () => {
  test.each(['en', 'pl', 'fa'] as const)('is asked about once, in %s', async language => {
    const { user, text, question, gone, office, isHeld } = await counter(language);
    await user.keyboard('2500{Enter}');
    const dialog = await question(500, 'Standing');
    expect(office.asked).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: text.holdThem(500) }));
    await isHeld(0, 500);
    await gone();
  });

  test('is not made by an Enter too many, which goes back', async () => {
    const { user, question, gone, office, field, pane } = await counter();
    await user.keyboard('121{Enter}');
    await question(21);
    await user.keyboard('{Enter}');
    await gone();
    expect(office.asked).toEqual([]);
    expect(field('Stalls').value).toBe('0');
    await waitFor(() => expect(focused()).toBe(pane));
  });

  test('is not made by leaving the field either', async () => {
    const { user, question, office } = await counter();
    await user.keyboard('1120');
    await user.tab();
    await question(120);
    expect(office.asked).toEqual([]);
  });

  test('is refused without a question where one order may not have so many', async () => {
    const { user, office } = await atTheCounter({ most: 5, limit: 5 });
    await user.keyboard('125{Enter}');
    await waitFor(() => expect(office.asked).toHaveLength(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('control: twenty are no question, nor is one more after those that were meant', async () => {
    const { user, more, isHeld } = await counter();
    await user.keyboard('120{Enter}');
    await isHeld(20, 0);
    await user.click(more);
    await isHeld(21, 0);
    await user.keyboard('141{Enter}');
    await isHeld(41, 0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
