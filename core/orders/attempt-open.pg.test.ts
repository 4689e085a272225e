import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { atTerminals } from '../payments/attempts.testing.ts';

let office: BoxOffice;
const { standingAt, answer, aHold, begin, charged, order, close } = atTerminals(
  () => office,
  () => office.counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(() => standingAt(office.counter));
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const idsOf = ({ tickets }: Order) => tickets.map(each => each.id);
const classOf = ({ tickets }: Order) => tickets[0]?.ticketClassId ?? '';
const orders = () => office.operations.orders;

/** Everything that is done with places that are held. */
const onHolds: Readonly<Record<string, (held: Order) => Promise<unknown>>> = {
  changed: held =>
    orders().changeHold({
      orderId: held.id,
      lines: [{ ticketClassId: classOf(held), quantity: 3 }],
    }),
  repriced: held =>
    orders().reprice({
      ...{ id: v7(), orderId: held.id, freeReason: 'press' },
      ticketIds: idsOf(held).slice(0, 1),
    }),
  'reserved for later': async held => {
    const buyer = { name: 'Anna Nowak', phone: '600 700 800' };
    await orders().saveBuyer({ id: v7(), orderId: held.id, buyer });
    return orders().reserve({ id: v7(), orderId: held.id, minutesBeforeStart: 60 });
  },
  'taken over': held => orders().takeOver({ orderId: held.id }),
  cancelled: held => orders().cancel({ id: v7(), orderId: held.id, reason: 'left' }),
};

/** Everything that is done with what is sold. */
const onSales: Readonly<Record<string, (sold: Order) => Promise<unknown>>> = {
  cancelled: sold => orders().cancel({ id: v7(), orderId: sold.id, reason: 'left' }),
  'cancelled in part': sold =>
    orders().cancelTickets({
      ...{ id: v7(), orderId: sold.id, reason: 'left' },
      ticketIds: idsOf(sold).slice(0, 1),
    }),
  exchanged: sold =>
    orders().exchange({
      ...{ id: v7(), orderId: sold.id, returned: idsOf(sold), expectedDifferenceMinor: 0 },
      lines: [{ ticketClassId: classOf(sold), quantity: 2 }],
    }),
  'given an allowance': sold =>
    orders().giveAllowance({ id: v7(), orderId: sold.id, amountMinor: 100, reason: 'late' }),
  undone: sold => orders().undo({ id: v7(), orderId: sold.id }),
  corrected: sold =>
    office.operations.payments.correct({
      ...{ id: v7(), orderId: sold.id, method: 'card' },
      paymentId: sold.payments[0]?.id ?? '',
    }),
};

describe('while the terminal has not answered', () => {
  test.each(Object.entries(onHolds))('a hold is not %s', async (_, act) => {
    const held = await aHold();
    const { id } = await begin(held);
    expect(await outcomeOf(act(held))).toBe('ATTEMPT_OPEN');
    await answer(id, unknown);
    expect(await outcomeOf(act(held))).toBe('ATTEMPT_OPEN');
    await answer(id, declined);
    expect(await outcomeOf(act(held))).toBe('done');
  });

  test.each(Object.entries(onSales))('a sale is not %s', async (_, act) => {
    const { id: orderId, totalMinor: amountMinor } = await aHold();
    const { order: sold } = await orders().pay({
      ...{ id: v7(), orderId, expectedTotalMinor: amountMinor },
      payments: [{ method: 'cash', amountMinor }],
    });
    const forExchange = { id: v7(), orderId, amountMinor: 100, forExchange: true };
    const { attempt } = await office.operations.payments.begin(forExchange);
    expect(await outcomeOf(act(sold))).toBe('ATTEMPT_OPEN');
    await answer(attempt.id, declined);
    expect(await outcomeOf(act(sold))).toBe('done');
  });

  test('a hold does not run out', async () => {
    const held = await aHold();
    await begin(held);
    await office.operations.maintenance.releaseExpiredHolds({ dryRun: false });
    expect((await order(held)).status).toBe('held');
  });

  test('and a reservation moves with the start of its event only once it has', async () => {
    const held = await aHold();
    await onHolds['reserved for later']?.(held);
    const { id } = await begin(held);
    const ahead = (await order(held)).heldUntil;
    const [event] = held.events;
    const { event: now } = await office.operations.events.get({ eventId: event?.id ?? '' });
    const { id: eventId, version, title, timeZone, place } = now;
    const startsAt = new Date(Date.parse(now.startsAt) + 3_600_000).toISOString();
    const edit = { eventId, version, title, timeZone, place, startsAt, startConfirmed: true };
    await office.operations.events.update(edit);
    expect((await order(held)).heldUntil).toBe(ahead);
    await answer(id, declined);
    const until = new Date(Date.parse(startsAt) - 3_600_000).toISOString();
    expect((await order(held)).heldUntil).toBe(until);
  });
});

test('a hold whose card was charged is not released: the money would be nobody’s', async () => {
  const held = await aHold();
  const attemptId = await charged(held);
  expect(await outcomeOf(onHolds['cancelled']?.(held) ?? Promise.resolve())).toBe('ATTEMPT_UNUSED');
  const back = { id: v7(), attemptId };
  await office.operations.payments.reverse(back);
  await answer(back.id, approved);
  expect(await outcomeOf(onHolds['cancelled']?.(held) ?? Promise.resolve())).toBe('done');
});
