import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { anEvent, classInput, eventInput, stockOf } from '../support/fixtures/events.ts';
import { heldAt, inCash } from '../support/fixtures/orders.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { type Headless, startHeadless, stopEverything } from '../support/headless.ts';

let host: Headless;
let seller: Session;
let token: string;
beforeAll(async () => {
  host = await startHeadless();
  seller = await firstAdmin(host);
  ({ token } = seller);
});
afterAll(stopEverything);

const reused = { status: 409, code: 'ID_REUSED' };

test('a hold sent again, also while the first is under way, takes its places once', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{}]);
  const [ticketClassId = ''] = classIds;
  const input = { id: v7(), lines: [{ ticketClassId, quantity: 3 }] };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => host.ask('orders.hold', input, token)),
  );
  expect(new Set(answers.map(each => each.order.code)).size).toBe(1);
  expect(await stockOf(seller, eventId, ticketClassId)).toMatchObject({ held: 3 });

  const other = { ...input, lines: [{ ticketClassId, quantity: 2 }] };
  expect(await host.no('orders.hold', other, token)).toMatchObject(reused);
});

test('a payment sent again takes the money once', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{}]);
  const order = await heldAt(seller, classIds[0] ?? '', 2);
  const payment = inCash(order);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => host.ask('orders.pay', payment, token)),
  );
  for (const { order: paid } of answers) {
    expect.soft(paid).toMatchObject({ status: 'paid', payments: [{ amountMinor: 10_000 }] });
    expect.soft(paid.payments).toHaveLength(1);
  }
  const stock = await stockOf(seller, eventId, classIds[0] ?? '');
  expect(stock).toMatchObject({ held: 0, sold: 2 });

  const byCard = { ...payment, payments: [{ method: 'card', amountMinor: 10_000 }] };
  expect(await host.no('orders.pay', byCard, token)).toMatchObject(reused);
  expect(await host.no('orders.pay', { ...payment, id: v7() }, token)).toMatchObject({
    code: 'NOT_HELD',
    data: { status: 'paid' },
  });
});

test('an event, a ticket class and an operator sent again are there once', async () => {
  const event = eventInput({ title: 'Twice' });
  const first = await host.ask('events.create', event, token);
  expect(await host.ask('events.create', event, token)).toEqual(first);
  const otherTitle = { ...event, title: 'Thrice' };
  expect(await host.no('events.create', otherTitle, token)).toMatchObject(reused);

  const ticketClass = classInput(event.id);
  await host.ask('ticketClasses.create', ticketClass, token);
  await host.ask('ticketClasses.create', ticketClass, token);
  const otherPrice = { ...ticketClass, priceMinor: 1 };
  expect(await host.no('ticketClasses.create', otherPrice, token)).toMatchObject(reused);
  const { event: stored } = await host.ask('events.get', { eventId: event.id }, token);
  expect(stored.ticketClasses).toHaveLength(1);

  const operator = {
    id: v7(),
    name: 'Jan',
    email: `${v7()}@example.org`,
    role: 'clerk',
    password: 'long enough to pass',
  };
  await host.ask('access.addOperator', operator, token);
  await host.ask('access.addOperator', operator, token);
  const otherRole = { ...operator, role: 'admin' };
  expect(await host.no('access.addOperator', otherRole, token)).toMatchObject(reused);
  const sameAddress = { ...operator, id: v7(), email: operator.email.toUpperCase() };
  expect(await host.no('access.addOperator', sameAddress, token)).toMatchObject({
    code: 'EMAIL_TAKEN',
  });
});

test('a cancellation sent again gives the money and the places back once', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{}]);
  const order = await heldAt(seller, classIds[0] ?? '', 2);
  await host.ask('orders.pay', inCash(order), token);
  const input = { orderId: order.id, reason: 'rain' };
  const answers = await Promise.all([
    host.ask('orders.cancel', input, token),
    host.ask('orders.cancel', input, token),
    host.ask('orders.cancel', { ...input, reason: 'more rain' }, token),
  ]);
  for (const { order: cancelled } of answers) {
    expect.soft(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
  }
  const stock = await stockOf(seller, eventId, classIds[0] ?? '');
  expect(stock).toMatchObject({ held: 0, sold: 0, remaining: 100 });
});

test('an id in capitals is the same id', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{}]);
  const [ticketClassId = ''] = classIds;
  const id = v7();
  const lines = [{ ticketClassId, quantity: 1 }];
  await host.ask('orders.hold', { id, lines }, token);
  const loud = [{ ticketClassId: ticketClassId.toUpperCase(), quantity: 1 }];
  const { order } = await host.ask('orders.hold', { id: id.toUpperCase(), lines: loud }, token);
  expect(order.id).toBe(id);
  expect(await stockOf(seller, eventId, ticketClassId)).toMatchObject({ held: 1 });
});
