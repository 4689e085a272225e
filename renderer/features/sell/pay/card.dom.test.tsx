import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { aTerminal } from '../../../api/terminal.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter, signedInAgain } from '../at-the-counter.testing.tsx';
import { theSale } from '../sale/the-sale.ts';

beforeEach(() => theSale.tell({ type: 'operatorChanged' }));

type Given = Parameters<typeof atTheCounter>[0];

/** Two places for 100.00, and the card chosen. */
async function atTheCard(given: Given = {}, terminal = aTerminal()) {
  const counter = await atTheCounter({ ...given, terminal });
  const { user, all, text } = counter;
  const say = all.cardPayments;
  await user.keyboard('22{Enter}{Enter}{F6}');
  await screen.findByRole('button', { name: new RegExp(say.charge('').slice(0, 6)) });
  const sold = () => screen.findByRole('region', { name: text.sold });
  const asked = (operation: string) => terminal.said.filter(([each]) => each === operation);
  const working = async () => {
    await screen.findByText(say.working);
    await waitFor(() => expect(terminal.all()).not.toEqual([]));
  };
  return { ...counter, say, terminal, sold, asked, working };
}

/** The same, and the card is being charged. */
async function charging(given: Given = {}, terminal = aTerminal()) {
  const card = await atTheCard(given, terminal);
  await card.user.keyboard('{Enter}');
  await card.working();
  return card;
}

test.each(languages)(
  'Enter begins at the terminal in %s, and its approval is paid by itself',
  async (language: Language) => {
    const { terminal, office, sold, asked } = await charging({ language });
    expect(asked('begin')).toMatchObject([['begin', { amountMinor: 10_000 }]]);
    expect(office.paid).toEqual([]);
    terminal.answer('approved', { cardLast4: '4242' });
    await sold();
    const [attempt] = terminal.all();
    expect(office.paid).toEqual([
      [{ method: 'card', amountMinor: 10_000, attemptId: attempt?.id }],
    ]);
  },
);

test.each(languages)('what the terminal does is said in %s', async (language: Language) => {
  const { terminal, all } = await charging({ language });
  const { steps } = all.terminals;
  for (const step of ['presentCard', 'enterPin', 'authorising'] as const) {
    terminal.does(step);
    await screen.findByText(steps[step]);
  }
});

test('what the terminal did last stays until its outcome is read, and nobody asks for the card once more', async () => {
  const { terminal, all, say, sold } = await charging();
  terminal.does('authorising');
  await screen.findByText(all.terminals.steps.authorising);
  const looks = terminal.readings();
  terminal.tellsNoMore();
  // It is read at once, without waiting for the next look.
  await waitFor(() => expect(terminal.readings()).toBeGreaterThan(looks));
  expect(screen.queryByText(say.working)).toBeNull();
  expect(screen.getByText(all.terminals.steps.authorising)).toBeTruthy();
  terminal.answer('approved');
  await sold();
});

test('a second Enter begins nothing more, and other keys change nothing meanwhile', async () => {
  const { user, asked, say } = await charging();
  await user.keyboard('{Enter}{Enter}5{F9}');
  expect(screen.getByText(say.working)).toBeTruthy();
  expect(focused().textContent).toContain(say.working);
  expect(asked('begin')).toHaveLength(1);
});

describe('declined', () => {
  async function declined() {
    const card = await charging();
    card.terminal.answer('declined', { why: 'cardRefused' });
    await screen.findByText(card.all.terminals.reasons.cardRefused);
    return card;
  }

  test('says why and that the places stay, and Enter tries the same as a new attempt', async () => {
    const { user, say, terminal, asked, sold } = await declined();
    expect(screen.getByText(say.nothingCharged)).toBeTruthy();
    const again = screen.getByRole('button', { name: say.again });
    await waitFor(() => expect(focused()).toBe(again));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked('begin')).toHaveLength(2));
    expect(new Set(terminal.all().map(each => each.id)).size).toBe(2);
    await screen.findByText(say.working);
    terminal.answer('approved');
    await sold();
  });

  test('goes on with cash by its key', async () => {
    const { user, text, office, sold } = await declined();
    await user.keyboard('{F5}');
    const amount = await screen.findByRole('textbox', { name: text.given });
    await waitFor(() => expect(focused()).toBe(amount));
    await user.keyboard('{Enter}');
    await sold();
    expect(office.paid).toMatchObject([[{ method: 'cash' }]]);
  });

  test('goes back to the money by Escape', async () => {
    const { user, text } = await declined();
    await user.keyboard('{Escape}');
    const amount = await screen.findByRole('textbox', { name: text.amount });
    await waitFor(() => expect(focused()).toBe(amount));
  });
});

describe('aborted', () => {
  test('by Escape, which asks nothing: the answer of the terminal decides', async () => {
    const { user, say, text, terminal, asked } = await charging();
    await user.keyboard('{Escape}');
    await screen.findByText(say.aborting);
    expect(asked('abort')).toHaveLength(1);
    expect(screen.queryByRole('textbox', { name: text.amount })).toBeNull();
    terminal.answer('aborted');
    const amount = await screen.findByRole('textbox', { name: text.amount });
    await waitFor(() => expect(focused()).toBe(amount));
  });

  test('first, where another way of paying is wanted', async () => {
    const { user, say, text, terminal, asked } = await charging();
    await user.keyboard('{F5}');
    await screen.findByText(say.aborting);
    expect(asked('abort')).toHaveLength(1);
    terminal.answer('aborted');
    const amount = await screen.findByRole('textbox', { name: text.given });
    await waitFor(() => expect(focused()).toBe(amount));
  });

  test('too late: what was charged all the same is said, and Enter books that', async () => {
    const { user, say, office, terminal, sold } = await charging();
    await user.keyboard('{F5}');
    await screen.findByText(say.aborting);
    terminal.answer('approved');
    const finish = await screen.findByRole('button', { name: /card was charged/ });
    expect(screen.getByText(/already charged/)).toBeTruthy();
    expect(office.paid).toEqual([]);
    expect(finish.matches(':disabled')).toBe(false);
    await user.keyboard('{Enter}');
    await sold();
    expect(office.paid).toMatchObject([[{ method: 'card', amountMinor: 10_000 }]]);
  });
});

describe('not known', () => {
  async function unknown(
    permissions: NonNullable<Given>['permissions'] = ['sell', 'settlePayment'],
  ) {
    const card = await charging({ permissions });
    card.terminal.answer('unknown', { why: 'lineBroke' });
    await screen.findByText(card.say.unknown);
    return card;
  }

  test('has the terminal asked again by Enter, and goes on with what it tells', async () => {
    const { user, say, terminal, asked, sold } = await unknown();
    const ask = screen.getByRole('button', { name: say.ask });
    await waitFor(() => expect(focused()).toBe(ask));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked('ask')).toHaveLength(1));
    terminal.answer('approved');
    await sold();
  });

  test('takes the result from the slip, with a reason', async () => {
    const { user, say, asked, sold, office } = await unknown();
    await user.keyboard('{Alt>}s{/Alt}');
    const form = within(await screen.findByRole('form', { name: say.enterResult }));
    await user.click(form.getByRole('button', { name: say.usualReasons[0] ?? '' }));
    await user.keyboard('{Enter}');
    await form.findByText(say.chooseResult);
    expect(asked('settle')).toEqual([]);
    await user.click(form.getByRole('radio', { name: say.results.approved }));
    await user.click(form.getByRole('button', { name: say.enter }));
    await sold();
    expect(asked('settle')).toMatchObject([['settle', { outcome: 'approved' }]]);
    expect(office.paid).toHaveLength(1);
  });

  test('says who may enter it to whoever may not', async () => {
    const { say } = await unknown(['sell']);
    expect(screen.getByText(say.whoEnters)).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.enterResult })).toBeNull();
  });

  test('waits by Escape for a later look, and the next customer begins', async () => {
    const { user, text, asked } = await unknown();
    await user.keyboard('{Escape}');
    const search = screen.getByRole('combobox', { name: text.findLabel });
    await waitFor(() => expect(focused()).toBe(search));
    expect(theSale.getState()).toMatchObject({ stage: 'idle', handled: [] });
    expect(asked('abort')).toEqual([]);
  });

  test('is never charged again, nor left for another way', async () => {
    const { user, say, asked } = await unknown();
    await user.keyboard('{F5}');
    expect(screen.getByText(say.unknown)).toBeTruthy();
    expect(asked('begin')).toHaveLength(1);
  });
});

test('a terminal that is busy names the counter, and Enter tries again', async () => {
  const terminal = aTerminal();
  const data = { terminalName: 'Till terminal', counterName: 'Counter 2' };
  terminal.refusals.push(errors => errors['TERMINAL_BUSY']?.({ data }) ?? new Error());
  const { user, all, say, sold } = await atTheCard({}, terminal);
  await user.keyboard('{Enter}');
  await screen.findByText(all.answers.refusals.TERMINAL_BUSY(data));
  const again = screen.getByRole('button', { name: say.again });
  await waitFor(() => expect(focused()).toBe(again));
  await user.keyboard('{Enter}');
  await screen.findByText(say.working);
  terminal.answer('approved');
  await sold();
});

test('a part by card is charged alone, and the rest is taken in cash', async () => {
  const { user, office, terminal, working, text, sold, asked } = await atTheCard();
  await user.keyboard('60+');
  await working();
  expect(asked('begin')).toMatchObject([['begin', { amountMinor: 6_000 }]]);
  terminal.answer('approved');
  const parts = within(await screen.findByRole('list', { name: text.parts }));
  expect(parts.getByText(/60\.00/)).toBeTruthy();
  await user.keyboard('{F5}{Enter}');
  await sold();
  expect(office.paid).toMatchObject([
    [
      { method: 'card', amountMinor: 6_000 },
      { method: 'cash', amountMinor: 4_000 },
    ],
  ]);
});

test('a part that was charged goes back to the card before it is taken out', async () => {
  const { user, say, terminal, working, text, asked } = await atTheCard();
  await user.keyboard('60+');
  await working();
  terminal.answer('approved');
  await screen.findByRole('list', { name: text.parts });
  await user.click(screen.getByRole('button', { name: /Give .*60\.00.* back to the card/ }));
  await waitFor(() => expect(asked('reverse')).toHaveLength(1));
  await screen.findByText(say.working);
  const [charge] = terminal.all();
  terminal.answer('approved');
  if (charge) terminal.replace(charge.id, { state: 'reversed' });
  await waitFor(() => expect(screen.queryByRole('list', { name: text.parts })).toBeNull());
});

test('whoever comes back in the middle finds it as it stands', async () => {
  const { unmount, terminal, asked, sold, say } = await charging();
  unmount();
  signedInAgain();
  await screen.findByText(say.working);
  terminal.answer('approved');
  await sold();
  expect(new Set(asked('begin').map(([, input]) => (input as { id: string }).id)).size).toBe(1);
});

test('what was begun before a crash is followed, and never booked by itself', async () => {
  const { user, office, terminal, text, say, all } = await charging();
  const order = office.stored();
  if (!order) throw new Error('nothing is held');
  theSale.tell({ type: 'operatorChanged' });
  theSale.tell({ type: 'takenOver', order });
  await screen.findByRole('region', { name: all.sell.order });
  await user.keyboard('{F9}');
  await screen.findByText(say.working);
  terminal.answer('approved');
  await screen.findByRole('button', { name: /card was charged/ });
  expect(office.paid).toEqual([]);
  expect(screen.getByRole('list', { name: text.parts })).toBeTruthy();
});

test('what was charged before a crash is finished by Enter, for the focus stays in the amount', async () => {
  const { user, office, terminal, text, all, say, sold } = await charging();
  const order = office.stored();
  if (!order) throw new Error('nothing is held');
  theSale.tell({ type: 'operatorChanged' });
  terminal.answer('approved');
  theSale.tell({ type: 'takenOver', order });
  await screen.findByRole('region', { name: all.sell.order });
  await user.keyboard('{F9}');
  await screen.findByRole('button', { name: new RegExp(say.finish('').slice(0, 10)) });
  expect(focused()).toBe(screen.getByRole('textbox', { name: text.given }));
  await user.keyboard('{Enter}');
  await sold();
  expect(office.paid).toMatchObject([[{ method: 'card', amountMinor: 10_000 }]]);
});

test('a counter without a terminal takes cards as before', async () => {
  const { user, text, office } = await atTheCounter();
  await user.keyboard('22{Enter}{Enter}{F6}');
  await screen.findByRole('textbox', { name: text.reference });
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(office.paid).toEqual([[{ method: 'card', amountMinor: 10_000 }]]);
});
