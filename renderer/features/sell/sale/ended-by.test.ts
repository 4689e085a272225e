import { expect, test } from 'vitest';
import { endedBy } from './ended-by.ts';
import { heldOrder, theirs } from './order.testing.ts';

const held = heldOrder('00000000-0000-4000-8000-00000000aaaa', []);
const story = ['orders.hold', 'orders.pay', 'tickets.handOver'].map(theirs);

test('an order was ended by the last act that ends one, and while it is held by none', () => {
  expect(endedBy({ ...held, status: 'paid' }, story)).toEqual(theirs('orders.pay'));
  expect(endedBy(held, story)).toBeNull();
});

test('an order whose story does not tell was ended by nobody, and not by this window', () => {
  expect(endedBy({ ...held, status: 'paid' }, [])).toMatchObject({ operatorName: null });
});
