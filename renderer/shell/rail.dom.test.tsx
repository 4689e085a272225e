import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Permission } from '../../core/contract/permissions.ts';
import { counterFor } from '../api/counter.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { anAttempt, aTerminal } from '../api/terminal.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { areasFor } from './areas.ts';
import { Rail } from './rail.tsx';

const ofAdmin: Permission[] = ['sell', 'openShift', 'maintain'];

function railWith(states: readonly ('unknown' | 'used')[], hasDrawers = true, isPrinted = true) {
  const attempts = states.map(state => anAttempt({ id: crypto.randomUUID(), state }));
  const terminal = aTerminal(attempts);
  const none = { left: 0, all: 0 };
  serve({
    ...{ system: counterFor(...ofAdmin), ...terminal.rows },
    installation: {
      state: host.installation.state.handler(() => ({
        ...{ name: 'AAAA', since: null, isPrinted, former: 0, ids: none, events: none },
      })),
    },
    participants: {
      foreignKeys: host.participants.foreignKeys.handler(() => ({ people: 0, events: 0 })),
    },
  });
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

test('a recovery code that is not printed is a quiet sign at Admin', async () => {
  const { text } = railWith([], true, false);
  const link = await screen.findByRole('link', {
    name: new RegExp(text.admin.status.notPrinted),
  });
  expect(link.textContent).toContain(text.shell.areas.admin);
});

test('one that is printed is not spoken of', async () => {
  const { text, terminal } = railWith(['used']);
  await waitFor(() => expect(terminal.looks()).toBeGreaterThan(0));
  expect(screen.queryByRole('link', { name: new RegExp(text.admin.status.notPrinted) })).toBeNull();
});
