import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { pending } from '../../../api/host.testing.ts';
import { aTerminal, aTerminalHere } from '../../../api/terminal.testing.ts';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { theSale } from '../sale/the-sale.ts';

beforeEach(() => theSale.tell({ type: 'operatorChanged' }));

describe('where it cannot be read whether a terminal stands here', () => {
  async function notKnown(language: Language = 'en') {
    const terminal = aTerminal();
    terminal.lists(() => Promise.reject(new Error('not now')));
    const counter = await atTheCounter({ language, terminal });
    await counter.user.keyboard('22{Enter}{Enter}{F6}');
    await screen.findByText(counter.all.cardPayments.notKnownHere);
    const sold = () => screen.findByRole('region', { name: counter.text.sold });
    return { ...counter, terminal, sold, say: counter.all.cardPayments };
  }

  test.each(languages)('no card is taken, and why is said in %s', async (language: Language) => {
    const { user, all, office, terminal, text } = await notKnown(language);
    expect(screen.getByRole('button', { name: all.ui.retry })).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByText(all.cardPayments.notKnownHere);
    await user.keyboard('60+');
    await screen.findByText(all.cardPayments.notKnownHere);
    expect(office.paid).toEqual([]);
    expect(terminal.said).toEqual([]);
    expect(screen.queryByRole('list', { name: text.parts })).toBeNull();
  });

  test('Enter looks once more, and the next one charges the card at the terminal', async () => {
    const { user, say, terminal, sold, office } = await notKnown();
    terminal.lists(() => Promise.resolve({ terminals: [aTerminalHere] }));
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: new RegExp(say.charge('').slice(0, 6)) });
    expect(terminal.said).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByText(say.working);
    await waitFor(() => expect(terminal.all()).not.toEqual([]));
    terminal.answer('approved');
    await sold();
    expect(office.paid).toMatchObject([[{ method: 'card', attemptId: terminal.all()[0]?.id }]]);
  });

  test('it is taken by hand once it is known that none stands here', async () => {
    const { user, terminal, sold, office, text } = await notKnown();
    terminal.lists(() => Promise.resolve({ terminals: [] }));
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: text.reference });
    await user.keyboard('{Enter}');
    await sold();
    expect(office.paid).toEqual([[{ method: 'card', amountMinor: 10_000 }]]);
  });

  test('cash is taken as ever', async () => {
    const { user, sold, office } = await notKnown();
    await user.keyboard('{F5}{Enter}');
    await sold();
    expect(office.paid).toMatchObject([[{ method: 'cash' }]]);
  });
});

test('nothing is booked by hand while it is still being looked whether a terminal stands here', async () => {
  const terminal = aTerminal();
  const looking = pending();
  terminal.lists(async () => {
    await looking.over;
    return { terminals: [aTerminalHere] };
  });
  const { user, all, office } = await atTheCounter({ terminal });
  await user.keyboard('22{Enter}{Enter}{F6}');
  await screen.findByText(all.cardPayments.looksHere);
  await user.keyboard('{Enter}{Enter}');
  looking.end();
  await screen.findByRole('button', { name: new RegExp(all.cardPayments.charge('').slice(0, 6)) });
  expect(office.paid).toEqual([]);
  expect(terminal.said).toEqual([]);
});
