import { expect, test } from 'vitest';
import { changedBy, isAct, operationNames, operations } from './operations.ts';

test('what moves places is news for events and orders', () => {
  for (const deed of ['orders.hold', 'orders.pay', 'orders.cancel', 'orders.expire'] as const) {
    expect(changedBy(deed)).toEqual(['events', 'orders']);
  }
});

test('a name typed is news for orders alone, a sign-in for whoever looks after operators', () => {
  expect(changedBy('orders.saveParticipants')).toEqual(['orders']);
  expect(changedBy('access.signIn')).toEqual(['operators']);
  expect(changedBy('access.refresh')).toEqual([]);
});

test('what only reads changes nothing and leaves no row, what writes leaves one', () => {
  for (const name of operationNames) {
    const { transaction, changes, journalled } = operations[name].meta;
    if (transaction === 'read' || transaction === 'none') {
      expect({ name, changes, journalled }).toEqual({ name, changes: [], journalled: false });
    }
    if (transaction === 'write') expect({ name, journalled }).toEqual({ name, journalled: true });
  }
});

test('the journal of an older or newer program may name acts that this one does not know', () => {
  expect(isAct('orders.hold')).toBe(true);
  expect(isAct('orders.expire')).toBe(true);
  expect(isAct('orders.get')).toBe(false);
  expect(isAct('something.else')).toBe(false);
});
