import { expect, test } from 'vitest';
import { firstStates, orderSteps, ticketSteps } from './states.ts';

const stepsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table)
    .flatMap(([from, to]) => to.map(each => `${from} → ${each}`))
    .sort();

test('an order is held, then paid, cancelled or expired; an expired one may be paid, a paid one cancelled', () => {
  expect(firstStates.order).toBe('held');
  expect(stepsOf(orderSteps)).toEqual([
    'expired → paid',
    'held → cancelled',
    'held → expired',
    'held → paid',
    'paid → cancelled',
  ]);
});

test('a ticket is held, then sold or void; a sold one becomes void, a void one sold', () => {
  expect(firstStates.ticket).toBe('held');
  expect(stepsOf(ticketSteps)).toEqual([
    'held → sold',
    'held → void',
    'sold → void',
    'void → sold',
  ]);
});
