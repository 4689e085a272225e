import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDrawer } from '../../../api/drawer.testing.ts';
import { textIn } from '../../../text/index.tsx';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';

/** Two tickets, 200.00 handed over in cash, and no shift at this drawer. */
async function refused(given: Parameters<typeof aDrawer>[0] = {}) {
  const drawer = aDrawer(given);
  const counter = await atTheCounter({ drawer });
  const { user, text } = counter;
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  await user.keyboard('200{Enter}');
  const name = textIn('en').shift.float;
  const float = await screen.findByRole<HTMLInputElement>('textbox', { name });
  await waitFor(() => expect(focused()).toBe(float));
  return { ...counter, amount, drawer, float };
}

test('cash without a shift offers to open one, and goes on with the same order and sum', async () => {
  const { user, amount, office, drawer, text } = await refused();
  expect(screen.getByText('Open a shift to take cash.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Open the shift and take .*100\.00/ })).toBeTruthy();
  expect(amount.value).toBe('200');
  await user.keyboard('50{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(drawer.said).toMatchObject([['open', { countedFloatMinor: 5_000 }]]);
  expect(office.paid).toMatchObject([[{ method: 'cash', tenderedMinor: 20_000 }]]);
});

test('a float that differs asks for its reason in the same place', async () => {
  const { user, drawer, text } = await refused({ leftMinor: 4_000 });
  await user.keyboard('50{Enter}');
  const reason = await screen.findByRole('textbox', { name: 'Reason' });
  await waitFor(() => expect(focused()).toBe(reason));
  await user.keyboard('change added{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(drawer.said).toMatchObject([['open', { reason: 'change added' }]]);
});

test('Escape goes back to the sum, and a card needs no shift', async () => {
  const { user, amount, float, office, text } = await refused();
  await user.keyboard('50{Escape}');
  await waitFor(() => expect(focused()).toBe(amount));
  expect(float.isConnected).toBe(false);
  expect(amount.value).toBe('200');
  await user.keyboard('{Enter}');
  const again = await screen.findByRole<HTMLInputElement>('textbox', {
    name: textIn('en').shift.float,
  });
  await waitFor(() => expect(focused()).toBe(again));
  expect(again.value).toBe('50');
  await user.keyboard('{F6}{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(office.paid).toMatchObject([[{ method: 'card' }]]);
});

/** 200.00 handed over in cash at a drawer where that is refused, with nothing more to type. */
async function said(sentence: string, ...given: Parameters<typeof atTheCounter>) {
  const { user, text } = await atTheCounter(...given);
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  await user.keyboard('200{Enter}');
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
  await waitFor(() => expect(focused()).toBe(amount));
  expect(amount.value).toBe('200');
}

const { NO_SHIFT, COUNTING, WRONG_CURRENCY } = textIn('en').answers.refusals;

test('whoever may open no shift is told so, and keeps the sum', () =>
  said(NO_SHIFT({}), { drawer: aDrawer(), permissions: ['sell'] }));

test('a drawer that is being counted takes no cash, and says so', async () => {
  const drawer = aDrawer({ cashMinor: 0 });
  drawer.countElsewhere();
  await said(COUNTING({}), { drawer });
});

test('no shift is offered that would not take the currency of the order', () =>
  said(WRONG_CURRENCY({ currency: 'EUR' }), { drawer: aDrawer({ currency: 'EUR' }) }));

test('what was opened at this drawer meanwhile is used', async () => {
  const { user, drawer, text } = await refused();
  await user.keyboard('50');
  drawer.openElsewhere();
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(drawer.said).toEqual([]);
});
