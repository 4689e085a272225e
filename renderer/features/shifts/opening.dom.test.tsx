import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { focused } from '../../ui/render.testing.tsx';
import { atTheDrawer } from './at-the-drawer.testing.tsx';

test('an empty state says what a shift is for, and the next key counts the float', async () => {
  const { say, text, field, user, drawer } = atTheDrawer();
  const float = await field(say.float);
  expect(screen.getByText(say.openHint)).toBeTruthy();
  await waitFor(() => expect(focused()).toBe(float));
  await user.keyboard('{Enter}');
  expect(await screen.findByText(say.floatMissing)).toBeTruthy();
  expect(focused()).toBe(float);
  await user.keyboard('12x{Enter}');
  expect(await screen.findByText(text.ui.amountHint)).toBeTruthy();
  expect(float.value).toBe('12x');
  await user.clear(float);
  await user.keyboard('0{Enter}');
  await waitFor(() => expect(drawer.isOpen()).toBe(true));
  const first = await screen.findByRole('button', { name: say.acts.payIn });
  await waitFor(() => expect(focused()).toBe(first));
});

test('a float that differs from what the last close left takes a reason, and keeps what was typed', async () => {
  const { say, text, field, user, said } = atTheDrawer({ leftMinor: 20_000 });
  const float = await field(say.float);
  await waitFor(() => expect(focused()).toBe(float));
  await user.keyboard('180{Enter}');
  const reason = await field(text.orders.reason);
  await waitFor(() => expect(focused()).toBe(reason));
  expect(screen.getByText(/180\.00.*200\.00.*20\.00.*short/s)).toBeTruthy();
  expect(float.value).toBe('180');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(text.answers.faults.required(0))).toBeTruthy();
  await user.keyboard('change lent{Enter}');
  await screen.findByRole('button', { name: say.acts.payIn });
  expect(said).toMatchObject([['open', { countedFloatMinor: 18_000, reason: 'change lent' }]]);
});

test('whoever may open no shift is told whom to ask', async () => {
  const { say } = atTheDrawer({ permissions: ['sell', 'moveCash'] });
  expect(await screen.findByText(say.mayNotOpen)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each(['pl', 'fa'] as const)('a float is typed in %s', async language => {
  const { say, field, user, said } = atTheDrawer({ language });
  const float = await field(say.float);
  await waitFor(() => expect(focused()).toBe(float));
  await user.paste(language === 'fa' ? '۱۸۰٫۵۰' : '180,50');
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: say.acts.payIn });
  expect(said).toMatchObject([['open', { countedFloatMinor: 18_050 }]]);
});
