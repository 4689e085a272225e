import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { focused } from '../../ui/render.testing.tsx';
import { atTheDrawer } from './at-the-drawer.testing.tsx';

test('more than the drawer holds is refused in words beside the amount, which stays', async () => {
  const { say, text, button, field, user, said } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.payOut));
  const amount = await field(text.sell.amount);
  await waitFor(() => expect(focused()).toBe(amount));
  await user.keyboard('150');
  await user.click(screen.getByRole('button', { name: 'Courier' }));
  await user.keyboard('{Enter}');
  expect(
    await screen.findByText(/drawer holds .*120\.00.*You cannot take .*150\.00.* out/),
  ).toBeTruthy();
  await waitFor(() => expect(focused()).toBe(amount));
  expect(amount.value).toBe('150');
  await user.clear(amount);
  await user.keyboard('20{Enter}');
  await waitFor(() =>
    expect(said).toMatchObject([['payOut', { amountMinor: 2_000, reason: 'Courier' }]]),
  );
  expect((await screen.findAllByText(/20\.00.* paid out/))[0]).toBeTruthy();
  expect(focused()).toBe(await button(say.acts.payOut));
});

test('an amount and a reason are asked for, and Escape leaves without either', async () => {
  const { say, text, button, field, user, said } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.drop));
  await field(text.sell.amount);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(say.amountMissing)).toBeTruthy();
  expect(screen.getByText(text.answers.faults.required(0))).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(focused()).toBe(await button(say.acts.drop)));
  expect(said).toEqual([]);
});

test('the key of the next step belongs to the form, and never leaves it for the count', async () => {
  const { say, text, button, field, user, said } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.payIn));
  await field(text.sell.amount);
  await user.keyboard('5{F9}');
  expect(await screen.findByText(text.answers.faults.required(0))).toBeTruthy();
  await user.keyboard('from the safe{F9}');
  await waitFor(() => expect(said).toMatchObject([['payIn', { amountMinor: 500 }]]));
});

test('the drawer is opened without a sale for a reason alone', async () => {
  const { say, button, user, said } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.openDrawer));
  const form = within(await screen.findByRole('form', { name: say.acts.openDrawer }));
  expect(form.getAllByRole('textbox')).toHaveLength(1);
  await user.keyboard('change{Enter}');
  await waitFor(() => expect(said).toMatchObject([['openDrawer', { reason: 'change' }]]));
});

test('a movement that was a mistake is taken back once, with a reason', async () => {
  const { say, text, button, field, user, said } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.payIn));
  await field(text.sell.amount);
  await user.keyboard('7{Tab}');
  await user.click(screen.getByRole('button', { name: 'Change from the bank' }));
  await user.keyboard('{Enter}');
  const moved = within(await screen.findByRole('region', { name: say.moved }));
  await user.click(await moved.findByRole('button', { name: /Take back: .*Pay in.*7\.00/ }));
  await user.keyboard('typed twice{Enter}');
  expect((await moved.findByText(/Taken back/)).textContent).toContain('typed twice');
  expect(moved.queryByRole('button')).toBeNull();
  const [, paid] = said[0] ?? [];
  expect(said[1]).toMatchObject([
    'voidMovement',
    { movementId: (paid as { id: string }).id, reason: 'typed twice' },
  ]);
});

test('what was moved at another counter of the drawer stands there too, and is taken back here', async () => {
  const { say, text, drawer, field, user, said } = atTheDrawer({ cashMinor: 12_000 });
  drawer.payInElsewhere(900, 'change from the bank');
  const moved = within(await screen.findByRole('region', { name: say.moved }));
  expect((await moved.findByText(/change from the bank/)).textContent).toBe('change from the bank');
  await user.click(await moved.findByRole('button', { name: /Take back: .*Pay in.*9\.00/ }));
  await field(text.orders.reason);
  await user.keyboard('wrong amount{Enter}');
  await waitFor(() => expect(said).toMatchObject([['voidMovement', { reason: 'wrong amount' }]]));
});

test('opening the drawer is named among what was moved, and there is nothing to take back', async () => {
  const { say, button, user } = atTheDrawer({ cashMinor: 12_000 });
  await user.click(await button(say.acts.openDrawer));
  await screen.findByRole('form', { name: say.acts.openDrawer });
  await user.keyboard('change{Enter}');
  const moved = within(await screen.findByRole('region', { name: say.moved }));
  expect(await moved.findByText(say.acts.openDrawer)).toBeTruthy();
  expect(moved.queryByRole('button')).toBeNull();
});

test('whoever counts blind sees no sum of the drawer, and the X report has none to work it out from', async () => {
  const { say } = atTheDrawer({ cashMinor: 12_345, isBlind: true });
  const pane = await screen.findByRole('article', { name: say.thisDrawer });
  expect(await within(pane).findByText(say.cashHidden)).toBeTruthy();
  const x = await within(pane).findByRole('region', { name: say.xReport });
  expect(await within(x).findByText(say.soldHidden)).toBeTruthy();
  expect(within(x).getByText(say.cashFloat)).toBeTruthy();
  for (const hidden of [say.cashExpected, say.cashSales, say.cashBack, say.nothingYet])
    expect(within(x).queryByText(hidden)).toBeNull();
  for (const part of [say.byMethod, say.byVatRate, say.byClass, say.byOperator, say.charged])
    expect(within(x).queryByRole('region', { name: part })).toBeNull();
  expect(pane.textContent).not.toContain('123.45');
});

test('the X report has every part of what was booked', async () => {
  const { say } = atTheDrawer({ cashMinor: 12_345 });
  const x = within(await screen.findByRole('region', { name: say.xReport }));
  const parts = [say.byMethod, say.byVatRate, say.byClass, say.byOperator, say.cashFlow];
  for (const part of [...parts, say.charged, say.exchanges, say.givenAway])
    expect(await x.findByRole('region', { name: part })).toBeTruthy();
  expect(x.getByText(say.cashExpected).parentElement?.textContent).toContain('123.45');
  expect(x.getByRole('rowheader', { name: /Stalls/ }).parentElement?.textContent).toContain(
    '50.00',
  );
});

test('a shift of somebody else is not counted by who may not see the shifts of others', async () => {
  const { say } = atTheDrawer({
    cashMinor: 100,
    permissions: ['sell', 'closeShift', 'moveCash'],
  });
  expect(await screen.findByText(say.ofOther)).toBeTruthy();
  expect(screen.queryByRole('button', { name: say.count })).toBeNull();
  expect(screen.queryByRole('region', { name: say.xReport })).toBeNull();
});
