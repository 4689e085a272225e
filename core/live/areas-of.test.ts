import { expect, test } from 'vitest';
import { areasOf } from './areas-of.ts';

test('what moves places is news for events and orders', () => {
  for (const act of ['orders.hold', 'orders.pay', 'orders.cancel', 'orders.expire']) {
    expect(areasOf(act)).toEqual(['events', 'orders']);
  }
});

test('a name typed is news for orders alone, a sign-in for whoever looks after operators', () => {
  expect(areasOf('orders.saveParticipants')).toEqual(['orders']);
  expect(areasOf('access.signIn')).toEqual(['operators']);
  expect(areasOf('access.refresh')).toEqual([]);
});

test('what nobody knows is news for nobody', () => {
  expect(areasOf('something.else')).toEqual([]);
});
