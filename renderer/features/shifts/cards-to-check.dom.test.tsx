import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../core/contract/language.ts';
import { amountIn } from '../../../core/format/amounts.ts';
import { languages } from '../../../core/text/languages.ts';
import { anAttempt, aTerminal } from '../../api/terminal.testing.ts';
import { focused } from '../../ui/render.testing.tsx';
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

const left = [
  { kind: 'charge', currency: 'PLN', count: 2, amountMinor: 15_000 },
  { kind: 'refund', currency: 'PLN', count: 1, amountMinor: 2_000 },
];

/** At the count of a drawer that comes to what should be in it. */
async function atTheCount(language: Language = 'en') {
  const desk = atTheDrawer({
    ...{ cashMinor: 100_000, language, cardsToCheck: left },
    terminal: aTerminal([anAttempt({ state: 'begun' })]),
  });
  await screen.findByRole('button', { name: desk.say.count });
  await desk.user.keyboard('{F9}');
  await screen.findByRole('list', { name: desk.say.notes });
  await desk.user.keyboard('2');
  return desk;
}

test('the count shows what a terminal is at too, with its terminal and state', async () => {
  const { text, say } = await atTheCount();
  const pane = within(screen.getByRole('article', { name: say.countTitle }));
  const list = within(await pane.findByRole('list', { name: text.cardPayments.toCheck }));
  expect(list.getByText(text.cardPayments.why.begun)).toBeTruthy();
  expect(list.getByText('Till terminal')).toBeTruthy();
});

test.each(languages)(
  'closing names in %s what is not settled, and does not wait for it',
  async language => {
    const { user, say, text, said } = await atTheCount(language);
    const closes = () => said.filter(([operation]) => operation === 'close').length;
    await user.keyboard('{F9}');
    const dialog = await screen.findByRole('dialog', { name: say.cardsLeft });
    const charges = text.cardPayments.sums.charge(2, amountIn(language, 15_000, 'PLN'));
    expect(dialog.textContent).toContain(charges);
    await user.click(within(dialog).getByRole('button', { name: text.ui.goBack }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(closes()).toBe(0);

    await user.keyboard('{F9}');
    const again = within(await screen.findByRole('dialog', { name: say.cardsLeft }));
    await user.click(again.getByRole('button', { name: say.close }));
    const z = await screen.findByRole('region', { name: say.zReport(7) });
    expect(closes()).toBe(1);
    const rows = within(
      within(z.parentElement ?? z).getByRole('region', { name: text.cardPayments.toCheck }),
    );
    const back = rows.getByRole('row', { name: new RegExp(text.cardPayments.kinds.refund) });
    expect(back.textContent).toContain(amountIn(language, 2_000, 'PLN'));
  },
);

test('once agreed to they are not asked about again for the reason of a difference', async () => {
  const { user, say, text, field, said } = await atTheCount();
  await user.keyboard('{Backspace}1{F9}');
  const question = within(await screen.findByRole('dialog', { name: say.cardsLeft }));
  await user.click(question.getByRole('button', { name: say.close }));
  const reason = await field(text.orders.reason);
  await waitFor(() => expect(focused()).toBe(reason));
  await user.keyboard('the rest is in the safe{Enter}');
  await screen.findByRole('region', { name: say.zReport(7) });
  expect(said.at(-1)).toMatchObject(['close', { reason: 'the rest is in the safe' }]);
});
