import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignedMinor } from '../../../core/contract/money.ts';
import { focused } from '../../ui/render.testing.tsx';
import { atTheDrawer } from './at-the-drawer.testing.tsx';

/** Begins the count by its key; the first field has the focus. */
async function atTheCount(given: Parameters<typeof atTheDrawer>[0] = {}) {
  const desk = atTheDrawer({ cashMinor: 125_000, ...given });
  const { say, user } = desk;
  await screen.findByRole('button', { name: say.count });
  await user.keyboard('{F9}');
  const notes = await screen.findByRole('list', { name: say.notes });
  const first = notes.querySelector('input');
  if (first === null) throw new Error('nothing to count in');
  await waitFor(() => expect(focused()).toBe(first));
  return { ...desk, first };
}

const sum = ({ counted }: { counted: string }) =>
  screen.getAllByRole('status').find(each => each.textContent.startsWith(counted))?.textContent;

test('counts down the notes by Enter alone, with a running sum', async () => {
  const { say, user, first, said } = await atTheCount();
  expect(screen.getByText(say.countHint)).toBeTruthy();
  await user.keyboard('2{Enter}1{Enter}{Enter}1');
  expect(sum(say)).toContain('1,250.00');
  expect(screen.getByText(say.exact)).toBeTruthy();
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe(first);
  await user.keyboard('2,5');
  expect(await screen.findByText(say.wholeNumber)).toBeTruthy();
  await user.keyboard('{F9}');
  expect(focused()).toBe(first);
  expect(said.map(([operation]) => operation)).toEqual(['beginCount']);
});

test('a difference is told with both sums, asks for a reason, and then the Z report is shown', async () => {
  const { say, text, user, said, field } = await atTheCount();
  await user.keyboard('2{Enter}1{Enter}{Enter}{Enter}2{F9}');
  const reason = await field(text.orders.reason);
  await waitFor(() => expect(focused()).toBe(reason));
  expect(
    screen.getByText(/Counted .*1,240\.00.*Expected .*1,250\.00.*10\.00.* short.*reason/),
  ).toBeTruthy();
  await user.keyboard('gave too much change{Enter}');
  const z = await screen.findByRole('region', { name: say.zReport(7) });
  expect(within(z).getByText(/10\.00.* short/)).toBeTruthy();
  expect(within(z).getByText('gave too much change')).toBeTruthy();
  await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: say.nextShift })));
  expect(said.at(-1)).toMatchObject([
    'close',
    {
      counted: [
        { denominationMinor: 50_000, count: 2 },
        { denominationMinor: 20_000, count: 1 },
        { denominationMinor: 2_000, count: 2 },
      ],
      reason: 'gave too much change',
    },
  ]);
});

test('whoever counts blind hears that it differs, and not by how much', async () => {
  const { say, user, text, field } = await atTheCount({ isBlind: true });
  expect(screen.getByText(say.blind)).toBeTruthy();
  await user.keyboard('1{F9}');
  await field(text.orders.reason);
  const { REASON_NEEDED } = text.answers.refusals;
  const told = REASON_NEEDED({
    countedMinor: SignedMinor.parse(1),
    expectedMinor: null,
    currency: 'PLN',
  });
  expect(screen.getByText(told)).toBeTruthy();
  expect(document.body.textContent).not.toContain('1,250.00');
});

test('slips may come to less than nothing, and what is no amount is neither sent nor passed over', async () => {
  const { say, text, user, field, said } = await atTheCount();
  await user.keyboard('2{Enter}1{Enter}{Enter}1');
  const card = await field(text.sell.methods.card);
  await user.click(card);
  await user.keyboard('-1x{F9}');
  expect(await screen.findByText(text.ui.amountHint)).toBeTruthy();
  expect(focused()).toBe(card);
  expect(said.map(([operation]) => operation)).toEqual(['beginCount']);
  await user.keyboard('{Backspace}2,5{F9}');
  await screen.findByRole('region', { name: say.zReport(7) });
  expect(said.at(-1)).toMatchObject([
    'close',
    { slips: [{ method: 'card', amountMinor: -1_250 }] },
  ]);
});

test('what goes to the safe leaves the next float, and is not more than was counted', async () => {
  const { say, user, field, said } = await atTheCount();
  await user.keyboard('2{Enter}1{Enter}{Enter}1');
  const safe = await field(say.toSafe);
  await user.click(safe);
  await user.keyboard('1300{F9}');
  expect(await screen.findByText(/cannot take .*1,300\.00/)).toBeTruthy();
  await waitFor(() => expect(focused()).toBe(safe));
  await user.clear(safe);
  await user.keyboard('1050');
  expect(screen.getByText(/200\.00.* stays as the next float/)).toBeTruthy();
  await user.keyboard('{F9}');
  await screen.findByRole('region', { name: say.zReport(7) });
  expect(said.at(-1)).toMatchObject(['close', { dropMinor: 105_000 }]);
});

test('a count that is given up goes on with the shift, and keeps what was counted', async () => {
  const { say, user, drawer, first } = await atTheCount();
  await user.keyboard('2');
  await user.click(screen.getByRole('button', { name: say.giveUp }));
  await waitFor(() => expect(drawer.isOpen()).toBe(true));
  await screen.findByRole('button', { name: say.count });
  await user.keyboard('{F9}');
  const label = first.getAttribute('aria-label') ?? '';
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: label })).value).toBe('2');
});

test('a supervisor counts a closed drawer again, beside its settlement', async () => {
  const { say, text, user, button, field, said } = await atTheCount();
  await user.keyboard('2{Enter}1{Enter}{Enter}1{F9}');
  await user.click(await button(say.countAgain));
  const form = await screen.findByRole('form', { name: say.countAgain });
  await waitFor(() => expect(form.contains(focused())).toBe(true));
  await user.keyboard('2');
  // A step back and again: the report stays, and so does what was counted.
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(focused()).toBe(await button(say.countAgain)));
  await user.keyboard('{Enter}');
  await screen.findByRole('form', { name: say.countAgain });
  await user.keyboard('{F9}');
  expect(await screen.findByText(text.answers.faults.required(0))).toBeTruthy();
  await user.click(await field(text.orders.reason));
  await user.keyboard('audit{Enter}');
  const recounts = within(await screen.findByRole('region', { name: say.recounts }));
  expect(await recounts.findByText(/250\.00.* short/)).toBeTruthy();
  expect(said.at(-1)).toMatchObject(['recount', { reason: 'audit' }]);
});

test('slips of other methods are counted by their names, as the settings have them', async () => {
  const { user, said } = await atTheCount({ otherMethods: ['BLIK', 'City card'] });
  await user.keyboard('2{Enter}1{Enter}{Enter}1');
  const blik = await screen.findByRole('textbox', { name: /BLIK/ });
  await user.click(blik);
  await user.paste('160');
  await user.keyboard('{F9}');
  await waitFor(() =>
    expect(said.at(-1)).toMatchObject([
      'close',
      { slips: [{ method: 'other', name: 'BLIK', amountMinor: 16_000 }] },
    ]),
  );
});
