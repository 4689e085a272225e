import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { SumToCheck } from '../../../../core/contract/attempt.ts';
import type { Language } from '../../../../core/contract/language.ts';
import { Minor } from '../../../../core/contract/money.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { amountIn } from '../../../../core/format/amounts.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { serve } from '../../../api/host.testing.ts';
import { anOverview } from '../../../api/overview.testing.ts';
import { anAttempt, aTerminal } from '../../../api/terminal.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { CardPaymentsCard } from './card-payments-card.tsx';

interface Given {
  readonly state?: 'unknown' | 'used';
  readonly cardsWaiting?: readonly SumToCheck[];
  readonly language?: Language;
  readonly permissions?: readonly Permission[];
}

function cardWith({ state = 'used', cardsWaiting = [], language = 'en', ...given }: Given) {
  const { permissions = ['sell', 'maintain'] } = given;
  serve({
    ...{ system: counterFor(...permissions), ...aTerminal([anAttempt({ state })]).rows },
    maintenance: anOverview(cardsWaiting),
  });
  const { hook } = memoryLocation({ path: '/maintenance' });
  return show(
    <Router hook={hook}>
      <CardPaymentsCard />
    </Router>,
    language,
  ).text.cardPayments;
}

const waiting: SumToCheck = {
  ...{ kind: 'charge', currency: 'PLN', count: 2, amountMinor: Minor.parse(15_000) },
};

const told = () => screen.getAllByRole('status').map(each => each.textContent);

test('what a terminal left open is listed', async () => {
  const say = cardWith({ state: 'unknown' });
  expect(await screen.findByText(say.why.unknown)).toBeTruthy();
  expect(screen.queryByText(say.nothingToCheck)).toBeNull();
});

test('that nothing was left open is said', async () => {
  const say = cardWith({ state: 'used' });
  expect(await screen.findByText(say.nothingToCheck)).toBeTruthy();
  expect(told().join('')).not.toContain(say.waiting(''));
});

test.each(languages)(
  'what has waited too long is summed up in %s over the list',
  async language => {
    const say = cardWith({ state: 'unknown', cardsWaiting: [waiting], language });
    const sum = say.sums.charge(2, amountIn(language, 15_000, 'PLN'));
    await waitFor(() => expect(told()).toContain(say.waiting(sum)));
    expect(await screen.findByText(say.why.unknown)).toBeTruthy();
  },
);

test('whoever maintains without selling hears what waits, and who clears it up', async () => {
  const say = cardWith({ permissions: ['maintain'], cardsWaiting: [waiting] });
  expect(await screen.findByText(say.whoClears)).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

test('whoever maintains without selling hears that none has waited', async () => {
  const say = cardWith({ permissions: ['maintain'] });
  expect(await screen.findByText(say.noneWaiting)).toBeTruthy();
});
