import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { SignedMinor } from '../../../../core/contract/money.ts';
import type { PaymentMethod } from '../../../../core/contract/payments.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { serve } from '../../../api/host.testing.ts';
import { pass, show } from '../../../ui/render.testing.tsx';
import { focusOn } from '../sale/focus.ts';
import { theirs } from '../sale/order.testing.ts';
import type { Done } from '../sale/sale.ts';
import { samples } from '../sale/stages.testing.ts';
import { theSale } from '../sale/the-sale.ts';
import { DonePane } from './done-pane.tsx';
import { doubled } from './doubled.ts';

const done: Done = (() => {
  if (samples.done.stage === 'done') return samples.done;
  throw new Error('this sale is done');
})();

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const paneOf = (by: Done['by'], order = done.order) => {
  serve({ system: counterFor('sell') });
  const { text } = show(<DonePane done={{ ...done, order, by }} />);
  return { text: text.sell, words: () => document.body.textContent };
};

/** The pane of an order that was paid so. */
function paidBy({ method, changeMinor }: { method: PaymentMethod; changeMinor: number }) {
  const how = { method, changeMinor: SignedMinor.parse(changeMinor) };
  const payments = done.order.payments.slice(0, 1).map(each => ({ ...each, ...how }));
  expect(payments).toHaveLength(1);
  return paneOf(null, { ...done.order, payments });
}

test('an order that somebody else sold is told as theirs, and names no sum', () => {
  const { text, words } = paneOf(theirs('orders.pay'));
  expect(screen.getByRole('alert').textContent).toContain(text.soldElsewhere);
  expect(words()).toMatch(/Ewa K\..*Counter 2/);
  expect(words()).not.toContain(text.giveBack);
  expect(words()).not.toMatch(/zł|PLN/);
});

test('control: one’s own says what change to give', () => {
  const { text, words } = paidBy({ method: 'cash', changeMinor: 2_200 });
  expect(words()).toContain(text.giveBack);
  expect(words()).toMatch(/22\.00/);
});

test('exact cash says that there is no change', () => {
  const { text, words } = paidBy({ method: 'cash', changeMinor: 0 });
  expect(words()).toContain(text.noChange);
  expect(words()).not.toContain(text.giveBack);
});

test.each(['card', 'transfer', 'complimentary', 'other'] as const)(
  'no change is named where none can be: %s',
  method => {
    const { text, words } = paidBy({ method, changeMinor: 0 });
    expect(words()).not.toContain(text.giveBack);
    expect(words()).not.toContain(text.noChange);
    expect(words()).not.toMatch(/zł|PLN/);
  },
);

test('for a minute it offers to undo the sale; then the room of that stays', () => {
  vi.useFakeTimers();
  const { text } = paneOf(null);
  const offer = () => screen.getByRole('button', { name: text.undo.ask, hidden: true });
  const isShown = () => offer().closest('[data-shown]')?.getAttribute('data-shown');
  expect(isShown()).toBe('true');
  pass(61);
  expect(isShown()).toBe('false');
});

test('what somebody else sold is not to be undone here', () => {
  const { text } = paneOf(theirs('orders.pay'));
  expect(screen.queryByRole('button', { name: text.undo.ask })).toBeNull();
});

/** A key on the pane, right after it has come or once it has stood for a while; tells what that went on with. */
function goesOn(key: string, by: Done['by'], isSettled: boolean): boolean {
  vi.useFakeTimers();
  const told = vi.spyOn(theSale, 'tell');
  serve({ system: counterFor('sell') });
  show(
    <>
      <input id={focusOn.search} aria-label="search" />
      <DonePane done={{ ...done, by }} />
    </>,
  );
  if (isSettled) act(() => void vi.advanceTimersByTime(doubled));
  fireEvent.keyDown(document.body, { key });
  act(() => void vi.advanceTimersByTime(doubled));
  const moved = document.activeElement === screen.getByLabelText('search');
  expect(told.mock.calls.some(([{ type }]) => type === 'nextCustomer')).toBe(moved);
  return moved;
}

const anyKeys = ['a', 'p', 'o', 's', '0', 'Escape', keyMap.find];

test.each([...anyKeys, 'Enter'])('%s goes on with the next customer', key => {
  expect(goesOn(key, null, true)).toBe(true);
});

test.each([...anyKeys, 'Enter'])('%s right after the sale was still meant for it', key => {
  expect(goesOn(key, null, false)).toBe(false);
});

test.each(anyKeys)('%s does not put away what somebody else sold', key => {
  expect(goesOn(key, theirs('orders.pay'), true)).toBe(false);
});

test('Enter does, wherever the focus is', () => {
  expect(goesOn('Enter', theirs('orders.pay'), true)).toBe(true);
});

test('a field that somebody goes to beside it takes what is typed', () => {
  serve({ system: counterFor('sell') });
  show(
    <>
      <input id={focusOn.search} aria-label="search" />
      <DonePane done={{ ...done, by: theirs('orders.pay') }} />
    </>,
  );
  expect(fireEvent.keyDown(screen.getByLabelText('search'), { key: 'j' })).toBe(true);
});
