import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { offer } from '../../tests/support/fixtures/events.ts';
import { lapsedHolds } from '../../tests/support/fixtures/in-tables.ts';
import { heldAt, inCash, namedAt, paidAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

/* Orders as large as the contract allows: twenty classes of 500 places. */

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

describe('an order of many classes (4.3a)', () => {
  test.each([
    [12, 500],
    [20, 500],
    [13, 1],
  ])(
    'with %i of them, %i places each, is held, paid, read and cancelled',
    async (count, quantity) => {
      const { orders } = office.operations;
      const classes = Array.from({ length: count }, (_, at) => ({
        capacity: 600,
        participantData: at === 0 ? ('name' as const) : ('none' as const),
      }));
      const { classIds } = await office.event(classes);
      const lines = classIds.map(ticketClassId => ({ ticketClassId, quantity }));
      const places = count * quantity;

      const { order } = await orders.hold({ id: v7(), lines });
      expect(order).toMatchObject({ status: 'held', totalMinor: places * 5_000 });
      await namedAt(office, order);
      const paid = await orders.pay(inCash(order));
      expect(paid.order.status).toBe('paid');
      const read = await orders.get({ orderId: order.id });
      expect(new Set(read.order.tickets.map(each => each.code)).size).toBe(places);
      const back = await orders.cancel({ orderId: order.id, reason: 'not coming' });
      expect(back.order.status).toBe('cancelled');
    },
  );
});

describe('places under many lapsed holds (4.3d)', () => {
  test.each([600, 10_000])('are held the first time, of %i holds', async holds => {
    const { classId } = await office.event([{ capacity: holds }]);
    await lapsedHolds(office.sql, classId, holds);
    expect((await heldAt(office, classId, 500)).tickets).toHaveLength(500);
  });

  test('in a box office whose statistics are of a quiet night', async () => {
    const { classId } = await office.event([{ capacity: 10_000 }]);
    for (let at = 0; at < 20; at += 1) {
      const { id: orderId } = await heldAt(office, classId, 1);
      await office.operations.orders.cancel({ orderId, reason: 'closing' });
    }
    for (const table of ['orders', 'order_lines', 'tickets']) {
      await office.sql(`alter table ${table} set (autovacuum_enabled = off)`);
      await office.sql(`analyze ${table}`);
    }
    await lapsedHolds(office.sql, classId, 10_000);
    expect((await heldAt(office, classId, 500)).tickets).toHaveLength(500);
  });

  test('are taken back at once where a capacity is cut down to what is left', async () => {
    const { classId } = await office.event([{ capacity: 1_000 }]);
    await lapsedHolds(office.sql, classId, 1_000);
    const capacity = 1;
    const { ticketClass } = await office.operations.ticketClasses.update({
      ...offer,
      ticketClassId: classId,
      name: 'Small',
      capacity,
    });
    expect(ticketClass).toMatchObject({ capacity, held: 0, remaining: 1 });
  });

  test('are taken back as far as they are needed, and of every class', async () => {
    const { classIds } = await office.event([{ capacity: 700 }, { capacity: 700 }]);
    for (const each of classIds) await lapsedHolds(office.sql, each, 700);
    const lines = classIds.map(ticketClassId => ({ ticketClassId, quantity: 500 }));
    const { order } = await office.operations.orders.hold({ id: v7(), lines });
    expect(order.tickets).toHaveLength(1_000);
    const [left] = await office.sql(
      `select count(*)::int as holds from order_lines
       where ticket_class_id = $1 and state = 'held' and order_id <> $2`,
      [classIds[0], order.id],
    );
    expect(left).toEqual({ holds: 100 });
  });
});

describe('a total (4.3c)', () => {
  const largest = 100_000_000_000;
  const refused = { code: 'TOTAL_TOO_LARGE', data: { largestMinor: largest } };

  test.each(['PLN', 'IRR', 'KWD'])(
    'comes to the largest amount in %s and no further',
    async currency => {
      const prices = [{ priceMinor: largest }, { priceMinor: 1 }];
      const { classIds } = await office.event(prices, { currency });
      const [dear = '', cheap = ''] = classIds;
      const hold = (...lines: { ticketClassId: string; quantity: number }[]) =>
        office.operations.orders.hold({ id: v7(), lines });
      const one = { ticketClassId: dear, quantity: 1 };
      const another = { ticketClassId: cheap, quantity: 1 };
      expect(await refusalOf(hold({ ...one, quantity: 2 }))).toEqual(refused);
      expect(await refusalOf(hold(one, another))).toEqual(refused);

      const { order } = await hold(one);
      expect((await paidAt(office, order)).totalMinor).toBe(largest);
      await office.operations.orders.cancel({ orderId: order.id, reason: 'too dear' });
    },
  );

  test('does not grow past it while the order is held', async () => {
    const { classId } = await office.event([{ priceMinor: largest / 2 }]);
    const { id: orderId } = await heldAt(office, classId, 1);
    const to = (quantity: number) =>
      office.operations.orders.changeHold({
        orderId,
        lines: [{ ticketClassId: classId, quantity }],
      });
    expect((await to(2)).order.totalMinor).toBe(largest);
    expect(await refusalOf(to(3))).toEqual(refused);
    const { order } = await office.operations.orders.get({ orderId });
    expect(order.tickets).toHaveLength(2);
  });
});

test('large holds that were left open are offered in turn, the oldest first', async () => {
  const { classId } = await office.event([{ capacity: 3_500 }]);
  const counter = await office.openCounter();
  await counter.signIn(admin);
  const { orders } = counter.operations;
  const held: string[] = [];
  for (let at = 0; at < 7; at += 1) held.push((await heldAt(counter, classId, 500)).id);
  const offered = async () => (await orders.openHolds()).orders.map(({ id }) => id);
  expect(await offered()).toEqual(held.slice(0, 5));
  for (const orderId of held.slice(0, 2)) await orders.cancel({ orderId, reason: 'not wanted' });
  expect(await offered()).toEqual(held.slice(2));
});

describe('positions (4.3b)', () => {
  test('never run out, however often an order is made smaller and larger', async () => {
    const { classId } = await office.event([{ capacity: 500 }]);
    const { orders } = office.operations;
    const { id: orderId } = await heldAt(office, classId, 500);
    const to = (quantity: number) =>
      orders.changeHold({ orderId, lines: [{ ticketClassId: classId, quantity }] });
    // As after sixty-four rounds.
    await office.sql('update tickets set position = position + 32000 where order_id = $1', [
      orderId,
    ]);
    for (const round of [1, 2, 3]) {
      await to(1);
      expect((await to(500)).order.tickets, `round ${round}`).toHaveLength(500);
    }
    const { order } = await orders.get({ orderId });
    expect((await paidAt(office, order)).tickets).toHaveLength(500);
  });
});
