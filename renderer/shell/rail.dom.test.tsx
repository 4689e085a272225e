import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Permission } from '../../core/contract/permissions.ts';
import { counterFor } from '../api/counter.testing.ts';
import { serve } from '../api/host.testing.ts';
import { anAttempt, aTerminal } from '../api/terminal.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { areasFor } from './areas.ts';
import { Rail } from './rail.tsx';

const ofAdmin: Permission[] = ['sell', 'openShift', 'maintain'];

function railWith(states: readonly ('unknown' | 'used')[], hasDrawers = true) {
  const attempts = states.map(state => anAttempt({ id: crypto.randomUUID(), state }));
  const terminal = aTerminal(attempts);
  serve({ system: counterFor(...ofAdmin), ...terminal.rows });
  const shown = show(
    <Rail
      areas={areasFor(ofAdmin, hasDrawers)}
      awaited={[]}
      current={undefined}
      go={() => undefined}
    />,
  );
  return { ...shown, terminal };
}

test('card payments to check are counted at the shift, where they are cleared up', async () => {
  const { text } = railWith(['unknown', 'unknown']);
  const link = await screen.findByRole('link', { name: /2 card payments to check/ });
  expect(link.textContent).toContain(text.shell.areas.shift);
});

test('they are counted at Admin where there are no shifts', async () => {
  const { text } = railWith(['unknown'], false);
  const link = await screen.findByRole('link', { name: /1 card payment to check/ });
  expect(link.textContent).toContain(text.shell.areas.admin);
});

test('nothing is counted where all is clear', async () => {
  const { terminal } = railWith(['used']);
  await waitFor(() => expect(terminal.looks()).toBeGreaterThan(0));
  expect(screen.queryByRole('link', { name: /to check/ })).toBeNull();
});
