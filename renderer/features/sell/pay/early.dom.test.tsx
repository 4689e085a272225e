import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { pending } from '../../../api/host.testing.ts';
import { atTheCounter, onceSeen } from '../at-the-counter.testing.tsx';

test.each(languages)(
  'Enter at the money before the places are held is not lost in %s: Pay says so, and the next one takes it once',
  async language => {
    const { over, end } = pending();
    const { user, text, office, isHeld } = await atTheCounter({ language, answering: over });
    await user.keyboard('22{Enter}{Enter}');
    await isHeld(0, 2);
    await user.keyboard('{Enter}');
    end();
    await screen.findByRole('textbox', { name: text.given });
    await screen.findByText(text.early);
    expect(office.paid).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: text.sold });
    await waitFor(() => expect(office.paid).toHaveLength(1));
  },
);

test.each(languages)(
  'the Enter after the one that led to the sum takes nothing in %s and says so; once it can be seen, Enter takes it',
  async language => {
    const { user, text, office } = await atTheCounter({ language });
    await user.keyboard('22{Enter}{Enter}');
    const amount = await screen.findByRole('textbox', { name: text.given });
    fireEvent.keyDown(amount, { key: 'Enter' });
    await screen.findByText(text.tooSoon);
    expect(office.paid).toEqual([]);
    await onceSeen();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(office.paid).toHaveLength(1));
  },
);

test('control: by its own key the sum is asked for, and Enter takes it at once', async () => {
  const { user, text, isHeld, office } = await atTheCounter();
  await user.keyboard('22{Enter}');
  await isHeld(0, 2);
  await user.keyboard('{F9}');
  await screen.findByRole('textbox', { name: text.given });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(office.paid).toHaveLength(1));
});
