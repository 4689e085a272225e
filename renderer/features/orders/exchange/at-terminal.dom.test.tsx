import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anAttempt, aTerminal, aTerminalHere } from '../../../api/terminal.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { cheaper, dearer } from './exchange.testing.tsx';

/** Two tickets at 50 for two at 70, by card at the terminal of this counter. */
async function charging() {
  const terminal = aTerminal();
  const exchange = await dearer({ terminal });
  const { user, all, given } = exchange;
  const amount = await given();
  await waitFor(() => expect(focused()).toBe(amount));
  await user.keyboard('{F6}');
  await screen.findByRole('textbox', { name: all.sell.amount });
  await user.keyboard('{Enter}');
  await screen.findByText(all.cardPayments.working);
  return { ...exchange, terminal };
}

test('the difference is charged at the terminal, and then the tickets are exchanged', async () => {
  const { terminal, tries } = await charging();
  expect(terminal.said).toMatchObject([['begin', { amountMinor: 4_000, forExchange: true }]]);
  expect(tries).toEqual([]);
  terminal.answer('approved');
  await waitFor(() => expect(tries).toHaveLength(1));
  const attemptId = terminal.all()[0]?.id;
  expect(tries[0]).toMatchObject({
    payments: [{ method: 'card', amountMinor: 4_000, attemptId }],
  });
});

test('nothing is exchanged where the terminal was aborted, and nothing that was typed is lost', async () => {
  const { user, all, terminal, tries, many } = await charging();
  await user.keyboard('{Escape}');
  await screen.findByText(all.cardPayments.aborting);
  terminal.answer('aborted');
  await waitFor(() => expect(many('Balcony').value).toBe('2'));
  expect(tries).toEqual([]);
});

test('nothing is exchanged by card while it is not known whether a terminal stands here', async () => {
  const terminal = aTerminal();
  terminal.lists(() => Promise.reject(new Error('not now')));
  const { user, all, given, tries, many } = await dearer({ terminal });
  const amount = await given();
  await waitFor(() => expect(focused()).toBe(amount));
  await user.keyboard('{F6}');
  await screen.findByText(all.cardPayments.notKnownHere);
  await user.keyboard('{Enter}');
  await screen.findByText(all.cardPayments.notKnownHere);
  expect(tries).toEqual([]);
  expect(many('Balcony').value).toBe('2');
  terminal.lists(() => Promise.resolve({ terminals: [aTerminalHere] }));
  await user.click(screen.getByRole('button', { name: all.ui.retry }));
  await waitFor(() => expect(screen.queryByText(all.cardPayments.notKnownHere)).toBeNull());
  await waitFor(() => expect(screen.queryByText(all.cardPayments.looksHere)).toBeNull());
  await user.click(screen.getByRole('textbox', { name: all.sell.amount }));
  await user.keyboard('{Enter}');
  await screen.findByText(all.cardPayments.working);
  expect(tries).toEqual([]);
});

test('what a terminal charged goes back there, before cheaper tickets are taken instead', async () => {
  const charge = anAttempt({ state: 'used' });
  const terminal = aTerminal([charge]);
  const charges = [{ attemptId: charge.id, amountMinor: charge.amountMinor }];
  const data = { charges, approved: [], currency: 'PLN' };
  const { user, all, tries } = await cheaper({
    terminal,
    order: paidOrder({ tickets: 2, payments: [['card', 10_000]] }),
    refusals: [errors => errors.ATTEMPT_NEEDED({ data })],
  });
  await waitFor(() => expect(focused().matches('[type="submit"]')).toBe(true));
  await user.keyboard('{Enter}');
  await screen.findByText(all.cardPayments.working);
  terminal.answer('approved');
  await waitFor(() => expect(tries).toHaveLength(2));
  expect(terminal.said).toMatchObject([['refund', { attemptId: charge.id }]]);
});
