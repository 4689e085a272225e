import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { serve } from '../../../api/host.testing.ts';
import { anAttempt, aTerminal } from '../../../api/terminal.testing.ts';
import { focused, show } from '../../render.testing.tsx';
import { ToCheck } from './to-check.tsx';

/** Somebody who looks at these. */
function lookAt(
  attempts: readonly Attempt[],
  language: Language = 'en',
  permissions: readonly Permission[] = ['sell', 'settlePayment'],
) {
  const terminal = aTerminal(attempts);
  serve({ system: counterFor(...permissions), ...terminal.rows });
  const { hook } = memoryLocation({ path: '/shift' });
  const shown = show(
    <Router hook={hook}>
      <ToCheck />
    </Router>,
    language,
  );
  const say = shown.text.cardPayments;
  const asked = (operation: string) => terminal.said.filter(([each]) => each === operation);
  const list = async () => within(await screen.findByRole('list', { name: say.toCheck }));
  return { ...shown, say, terminal, asked, list };
}

test.each(languages)(
  'each says in %s what is not clear, of which order and from where',
  async language => {
    const { list, say, text } = lookAt(
      [anAttempt({ state: 'unknown' }), anAttempt({ id: crypto.randomUUID(), state: 'approved' })],
      language,
    );
    const rows = await list();
    expect(rows.getByText(say.why.unknown)).toBeTruthy();
    expect(rows.getByText(say.why.chargedUnused)).toBeTruthy();
    expect(
      rows.getAllByRole('link', { name: new RegExp(`${text.sell.order}.*TEST.?0001`) }),
    ).toHaveLength(2);
  },
);

test('one that is not known has the terminal asked again, and goes once it is', async () => {
  const { user, list, say, terminal, asked } = lookAt([anAttempt({ state: 'unknown' })]);
  await user.click((await list()).getByRole('button', { name: /Resolve .*100\.00/ }));
  const ask = await screen.findByRole('button', { name: say.ask });
  await waitFor(() => expect(focused()).toBe(ask));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked('ask')).toHaveLength(1));
  terminal.answer('declined', { why: 'cardRefused' });
  await waitFor(() => expect(screen.queryByRole('list', { name: say.toCheck })).toBeNull());
});

test('its result is entered from the slip, for a reason', async () => {
  const { user, list, say, asked } = lookAt([anAttempt({ state: 'unknown' })]);
  await user.click((await list()).getByRole('button', { name: /Resolve/ }));
  await user.click(await screen.findByRole('button', { name: say.enterResult }));
  await user.click(await screen.findByRole('radio', { name: say.results.declined }));
  await user.click(screen.getByRole('button', { name: say.usualReasons[1] ?? '' }));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(asked('settle')).toMatchObject([
      ['settle', { outcome: 'declined', reason: say.usualReasons[1] }],
    ]),
  );
});

test('a charge that no sale was booked of goes back to the card, by a button that names the sum', async () => {
  const charge = anAttempt({ state: 'approved' });
  const { user, list, say, terminal, asked } = lookAt([charge]);
  await user.click(
    (await list()).getByRole('button', { name: /Give .*100\.00.* back to the card/ }),
  );
  await screen.findByText(say.working);
  expect(asked('reverse')).toMatchObject([['reverse', { attemptId: charge.id }]]);
  terminal.answer('approved');
  terminal.replace(charge.id, { state: 'reversed' });
  await waitFor(() => expect(screen.queryByText(say.why.chargedUnused)).toBeNull());
});

const contradicted = () => anAttempt({ state: 'used', toldOtherwise: 'declined' });

test.each(languages)(
  'what the terminal told against the books says so in %s until somebody has looked at it',
  async language => {
    const { user, list, say, asked } = lookAt([contradicted()], language);
    const rows = await list();
    expect(rows.getByText(say.why.toldOtherwise)).toBeTruthy();
    expect(rows.getByText(say.told.declined)).toBeTruthy();
    await user.click(rows.getByRole('button', { name: /TEST0001/ }));
    await waitFor(() => expect(screen.queryByRole('list', { name: say.toCheck })).toBeNull());
    expect(asked('markLookedAt')).toMatchObject([['markLookedAt', { id: contradicted().id }]]);
  },
);

test('whoever may not settle payments sees it, and leaves it to others', async () => {
  const { list, say } = lookAt([contradicted()], 'en', ['sell']);
  const rows = await list();
  expect(rows.getByText(say.why.toldOtherwise)).toBeTruthy();
  expect(rows.queryByRole('button')).toBeNull();
});

test('nothing stands there where there is nothing to check', async () => {
  const { terminal, say } = lookAt([anAttempt({ state: 'used' })]);
  await waitFor(() => expect(terminal.looks()).toBeGreaterThan(0));
  expect(screen.queryByText(say.toCheck)).toBeNull();
});
