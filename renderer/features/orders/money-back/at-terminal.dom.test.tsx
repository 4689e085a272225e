import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { anAttempt, aTerminal } from '../../../api/terminal.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheOrder } from './money-back.testing.tsx';
import { paidOrder } from './paid-tickets.testing.ts';

const charge = anAttempt({ state: 'used', amountMinor: 10_000 });
const needed = {
  charges: [{ attemptId: charge.id, amountMinor: 10_000 }],
  approved: [],
  currency: 'PLN',
};

type Refusals = NonNullable<NonNullable<Parameters<typeof atTheOrder>[0]>['refusals']>;

/** Somebody gives 100.00 back that a terminal charged. */
async function givingBack(language: Language = 'en', terminal = aTerminal([charge])) {
  const refusals: Refusals = [errors => errors.ATTEMPT_NEEDED({ data: needed })];
  const order = paidOrder({ tickets: 2, payments: [['card', 10_000]] });
  const scene = await atTheOrder({ language, order, refusals, feeBp: 0, terminal });
  const { user, text, all, dialog } = scene;
  await user.keyboard('{Alt>}t{/Alt}');
  const form = await dialog();
  await user.click(await form.findByRole('checkbox', { name: text.allTickets(2) }));
  await user.click(form.getByRole('button', { name: Object.values(text.reasonsPaid)[0] ?? '' }));
  await user.keyboard('{Enter}');
  const say = all.cardPayments;
  await screen.findByText(say.working);
  const asked = (operation: string) => terminal.said.filter(([each]) => each === operation);
  return { ...scene, say, terminal, asked };
}

test.each(languages)(
  'money goes back at the terminal in %s, and then the tickets are cancelled',
  async language => {
    const { tries, terminal, asked, say } = await givingBack(language);
    expect(within(await screen.findByRole('dialog')).getByText(say.kinds.refund)).toBeTruthy();
    expect(asked('refund')).toMatchObject([
      ['refund', { attemptId: charge.id, amountMinor: 10_000, forUndo: false }],
    ]);
    expect(tries).toHaveLength(1);
    terminal.answer('approved');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const attemptId = terminal.all().at(-1)?.id;
    expect(tries[1]).toMatchObject({
      refunds: [{ method: 'card', amountMinor: 10_000, attemptId }],
    });
    expect(tries[1]?.['id']).toBe(tries[0]?.['id']);
  },
);

test('Escape aborts it there and never closes the dialog over it; then nothing was cancelled', async () => {
  const { user, say, all, text, tries, terminal, asked } = await givingBack();
  await user.keyboard('{Escape}');
  await screen.findByText(say.aborting);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: all.ui.close }));
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(asked('abort')).toHaveLength(1);
  terminal.answer('aborted');
  expect(await screen.findByText(/back to the card at the terminal first/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: text.reason })).toBeTruthy();
  expect(tries).toHaveLength(1);
});

test('declined says why, and the same again is an attempt of its own', async () => {
  const { user, all, say, terminal, asked } = await givingBack();
  terminal.answer('declined', { why: 'noSuchCharge' });
  await screen.findByText(all.terminals.reasons.noSuchCharge);
  expect(screen.getByText(say.nothingGivenBack)).toBeTruthy();
  const again = screen.getByRole('button', { name: say.again });
  await waitFor(() => expect(focused()).toBe(again));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked('refund')).toHaveLength(2));
  terminal.answer('approved');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('one that is not known may be left: it stays under what is to be checked', async () => {
  const { user, say, terminal, tries } = await givingBack();
  terminal.answer('unknown', { why: 'lineBroke' });
  await screen.findByText(say.unknownBack);
  await user.keyboard('{Escape}');
  expect(await screen.findByText(/back to the card at the terminal first/)).toBeTruthy();
  expect(tries).toHaveLength(1);
});
