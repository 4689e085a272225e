import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anAttempt, aTerminal } from '../../api/terminal.testing.ts';
import { atTheDrawer } from './at-the-drawer.testing.tsx';

const terminal = () => aTerminal([anAttempt({ state: 'unknown' })]);

test('card payments to check stand at the shift that is open', async () => {
  const { say, text } = atTheDrawer({ cashMinor: 12_000, terminal: terminal() });
  const pane = within(await screen.findByRole('article', { name: say.thisDrawer }));
  const list = within(await pane.findByRole('list', { name: text.cardPayments.toCheck }));
  expect(list.getByText(text.cardPayments.why.unknown)).toBeTruthy();
});

test('they are seen before a shift is opened too, and take no key from that', async () => {
  const { say, text, user, said } = atTheDrawer({ terminal: terminal() });
  await screen.findByRole('list', { name: text.cardPayments.toCheck });
  await screen.findByRole('form', { name: say.open });
  await user.keyboard('50{Enter}');
  await screen.findByRole('article', { name: say.thisDrawer });
  expect(said).toMatchObject([['open', { countedFloatMinor: 5_000 }]]);
});
