import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, a name that would be boxes on the printed ticket is told while it is typed, and stops nobody',
  async language => {
    const { user, fill, text, isHeld } = await atTheCounter({ language });
    await user.keyboard('1{Enter}');
    await isHeld(1, 0);
    await user.keyboard('{Enter}');
    await fill('小明', '王');
    const told = await screen.findByText(/□/);
    expect(told.textContent).toContain('小明王');
    const field = focused();
    expect(field.getAttribute('aria-describedby')).toBe(told.closest('p')?.id);
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: text.given });
  },
);

test('control: of a name that paper can show nothing is told', async () => {
  const { user, fill, isHeld } = await atTheCounter();
  await user.keyboard('1{Enter}');
  await isHeld(1, 0);
  await user.keyboard('{Enter}');
  await fill('Łucja', 'می‌خواهم');
  await waitFor(() => expect(focused().getAttribute('aria-invalid')).not.toBe('true'));
  expect(screen.queryByText(/□/)).toBeNull();
});
