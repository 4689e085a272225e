import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { aTerminal } from '../../../api/terminal.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';

beforeEach(() => theSale.tell({ type: 'operatorChanged' }));

/** Two places for 100.00 whose time ran out at the money, and the card chosen. */
async function atTheCardLate(language: Language = 'en') {
  const terminal = aTerminal();
  const counter = await atTheCounter({ language, terminal });
  const say = counter.all.cardPayments;
  await counter.user.keyboard('22{Enter}{Enter}{F6}');
  await screen.findByRole('button', { name: new RegExp(say.charge('').slice(0, 6)) });
  theSale.tell({ type: 'ranOut' });
  await screen.findByText(counter.text.lapsed);
  const sold = () => screen.findByRole('region', { name: counter.text.sold });
  return { ...counter, say, terminal, sold };
}

test('a hold that ran out is charged all the same while its places are free', async () => {
  const { user, text, say, terminal, sold, office } = await atTheCardLate();
  await user.keyboard('{Enter}');
  await screen.findByText(say.working);
  await waitFor(() => expect(terminal.all()).not.toEqual([]));
  terminal.answer('declined', { why: 'cardRefused' });
  await screen.findByText(say.nothingCharged);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(theSale.getState().stage).toBe('paying'));
  expect(screen.queryByText(text.lapsed)).toBeNull();
  await user.keyboard('{Enter}');
  await screen.findByText(say.working);
  await waitFor(() => expect(terminal.all()).toHaveLength(2));
  terminal.answer('approved');
  await sold();
  expect(office.paid).toMatchObject([[{ method: 'card', amountMinor: 10_000 }]]);
});

test.each(languages)(
  'places that were given up are held again by one key, and why is said in %s',
  async (language: Language) => {
    const { user, text, say, terminal, office, sold } = await atTheCardLate(language);
    terminal.refusals.push(errors => errors['HOLD_EXPIRED']?.({ data: {} }) ?? new Error());
    await user.keyboard('{Enter}');
    await screen.findByText(text.releasedWhy.uncharged);
    await waitFor(() => expect(focused().id).toBe(focusOn.holdAgain));
    expect(office.paid).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: text.order });
    await waitFor(() => expect(office.wanted()).toEqual([0, 2]));
    await user.keyboard('{F9}{F6}');
    await screen.findByRole('button', { name: new RegExp(say.charge('').slice(0, 6)) });
    await user.keyboard('{Enter}');
    await screen.findByText(say.working);
    await waitFor(() => expect(terminal.all()).toHaveLength(1));
    terminal.answer('approved');
    await sold();
  },
);

test('another total is seen before it is charged', async () => {
  const { user, all, say, terminal } = await atTheCardLate();
  const data = { totalMinor: 12_000 };
  terminal.refusals.push(errors => errors['TOTAL_CHANGED']?.({ data }) ?? new Error());
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: /Charge .*120\.00/ });
  expect(screen.getByText(all.sell.toPay)).toBeTruthy();
  expect(terminal.all()).toEqual([]);
  await user.keyboard('{Enter}');
  await screen.findByText(say.working);
  const begins = terminal.said.map(([, input]) => input);
  expect(begins).toMatchObject([
    { amountMinor: 10_000, expectedTotalMinor: 10_000 },
    { amountMinor: 12_000, expectedTotalMinor: 12_000 },
  ]);
});
