import { describe, expect, test } from 'vitest';
import { OrderStatus, TicketStatus } from '../contract/orders.ts';
import { firstStates, orderSteps, ticketSteps } from './states.ts';

const reachable = (steps: Readonly<Record<string, readonly string[]>>, from: string) => {
  const seen = new Set([from]);
  for (const state of seen) for (const next of steps[state] ?? []) seen.add(next);
  return [...seen].sort();
};

describe('the states of orders and tickets', () => {
  test('an order reaches every declared state from its hold, and no other', () => {
    expect(reachable(orderSteps, firstStates.order)).toEqual([...OrderStatus.options].sort());
  });

  test('a ticket reaches every declared state from its hold, and no other', () => {
    expect(reachable(ticketSteps, firstStates.ticket)).toEqual([...TicketStatus.options].sort());
  });

  test('a cancelled order is the end, and nothing paid becomes a hold again', () => {
    expect(orderSteps.cancelled).toEqual([]);
    expect(Object.values(orderSteps).flat()).not.toContain('held');
  });
});
