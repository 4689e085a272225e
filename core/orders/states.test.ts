import { expect, test } from 'vitest';
import { mayStep, revival, states, step } from './states.ts';

const stepsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table)
    .flatMap(([from, to]) => to.map(each => `${from} → ${each}`))
    .sort();

test('an order is held, then paid, cancelled or expired; an expired one may be paid, a paid one cancelled', () => {
  expect(states.order.first).toBe('held');
  expect(stepsOf(states.order.steps)).toEqual([
    'expired → paid',
    'held → cancelled',
    'held → expired',
    'held → paid',
    'paid → cancelled',
  ]);
});

test('a ticket is held, then sold or void; a sold one becomes void, a void one sold', () => {
  expect(states.ticket.first).toBe('held');
  expect(stepsOf(states.ticket.steps)).toEqual([
    'held → sold',
    'held → void',
    'sold → void',
    'void → sold',
  ]);
});

test('a line is held, then sold or released; a sold one is released, a released one held again or sold', () => {
  expect(states.line.first).toBe('held');
  expect(stepsOf(states.line.steps)).toEqual([
    'held → released',
    'held → sold',
    'released → held',
    'released → sold',
    'sold → released',
  ]);
});

test('a void ticket is sold by the step that pays for its expired order, and both are in the table', () => {
  expect(revival).toEqual({ order: ['expired', 'paid'], ticket: ['void', 'sold'] });
  expect(mayStep('order', ...revival.order)).toBe(true);
  expect(mayStep('ticket', ...revival.ticket)).toBe(true);
});

test('whoever asks for a step hears whether it is in the table', () => {
  expect(mayStep('order', 'held', 'cancelled')).toBe(true);
  expect(mayStep('order', 'cancelled', 'paid')).toBe(false);
  expect(mayStep('order', 'paid', 'paid')).toBe(false);
});

test('a step that is not in the table does not compile', () => {
  step('order', ['held', 'paid'], 'cancelled');
  step('line', ['released'], 'held');
  // @ts-expect-error a cancelled order stays cancelled
  step('order', ['held', 'cancelled'], 'paid');
  // @ts-expect-error only a hold expires
  step('order', ['paid'], 'expired');
  // @ts-expect-error a ticket is never held again
  step('ticket', ['void'], 'held');
  // @ts-expect-error lines know no such state
  step('line', ['held'], 'void');
  // @ts-expect-error a paid order is cancelled, and does not expire
  expect(step('order', ['held', 'paid'], 'expired')).toBe('expired');
});
