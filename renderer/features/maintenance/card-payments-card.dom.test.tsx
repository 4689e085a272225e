import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { counterFor } from '../../api/counter.testing.ts';
import { serve } from '../../api/host.testing.ts';
import { anAttempt, aTerminal } from '../../api/terminal.testing.ts';
import { show } from '../../ui/render.testing.tsx';
import { CardPaymentsCard } from './card-payments-card.tsx';

function cardWith(state: 'unknown' | 'used') {
  serve({ system: counterFor('sell', 'maintain'), ...aTerminal([anAttempt({ state })]).rows });
  const { hook } = memoryLocation({ path: '/maintenance' });
  return show(
    <Router hook={hook}>
      <CardPaymentsCard />
    </Router>,
  ).text.cardPayments;
}

test('what a terminal left open is listed', async () => {
  const say = cardWith('unknown');
  expect(await screen.findByText(say.why.unknown)).toBeTruthy();
  expect(screen.queryByText(say.nothingToCheck)).toBeNull();
});

test('that nothing was left open is said', async () => {
  const say = cardWith('used');
  expect(await screen.findByText(say.nothingToCheck)).toBeTruthy();
});
