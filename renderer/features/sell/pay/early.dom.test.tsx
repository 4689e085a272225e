import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { pending } from '../../../api/host.testing.ts';
import { atTheCounter } from '../at-the-counter.testing.tsx';

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
