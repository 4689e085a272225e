import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { AttemptId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { update } from '../../../core/events/update.ts';
import { chargeCard } from '../../../core/orders/charge-card.ts';
import { reserve } from '../../../core/orders/reserve.ts';
import { saveBuyer } from '../../../core/orders/save-buyer.ts';
import { actorOf, type Counter, newCommandId } from '../../load/counter.ts';
import { sqlOn } from '../../support/fixtures/owner.ts';
import { answersAt, aTerminal, declined } from '../../support/fixtures/terminals.ts';
import { anArena, outcomes } from '../arena.ts';
import { stoppedAt } from '../meeting.ts';
import { tamper } from '../tamper.ts';

/* Places are reserved until some minutes before a start that is moved, or until a deadline that passes. */

const arena = anArena();

async function aNamedHold(): Promise<Order> {
  const order = await arena().aHold();
  const buyer = { name: 'Anna Nowak', phone: '+48 600 700 800' };
  await acting(arena().counter()).write('orders.saveBuyer', (tx, context) =>
    saveBuyer(tx, context, { orderId: order.id, buyer }),
  );
  return order;
}

const acting = ({ database }: Counter) => actingAs(database, actorOf(arena().house));
const reserveAt = (counter: Counter, { id: orderId }: Order) =>
  acting(counter).write('orders.reserve', (tx, context) =>
    reserve(tx, context, { id: newCommandId(), orderId, minutesBeforeStart: 30 }),
  );

/** Moves the event of the order, by some days. */
const moveAt = (counter: Counter, { events: [event] }: Order, startsAt: string) => {
  if (!event) throw new Error('an order is for something');
  const { id: eventId, title, timeZone, place } = event;
  const edit = { eventId, title, timeZone, place, version: 1, startsAt, startConfirmed: true };
  return acting(counter).write('events.update', (tx, context) => update(tx, context, edit));
};
const later = new Date(Date.now() + 20 * 86_400_000).toISOString();

/** How long before the start the places lapse, in minutes. */
const minutesBefore = async ({ id }: Order) => {
  const { rows } = await arena().owner.query<{ minutes: number }>(
    `select (extract(epoch from e.starts_at - l.held_until) / 60)::int as minutes
     from order_lines l join ticket_classes c on c.id = l.ticket_class_id join events e on e.id = c.event_id
     where l.order_id = $1`,
    [id],
  );
  return rows[0]?.minutes;
};
const isWaiting = async () => {
  const { rows } = await arena().owner.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
};

describe('an event that is moved while places of it are reserved', () => {
  /** What the organizer finds to move; the reservation is not committed. */
  const readingStart = /select min\("events"."starts_at"\)/;
  const keepingEvents = /from "events" where .* for share$/s;

  test('waits for the reservation, and takes its deadline along', async () => {
    const order = await aNamedHold();
    const { counter, reached, letGo } = stoppedAt(arena(), readingStart);
    const reserved = reserveAt(counter, order);
    await reached;
    const moved = moveAt(arena().counter(), order, later);
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await Promise.all([reserved, moved]);
    expect(await minutesBefore(order)).toBe(30);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: where the reservation does not keep the event, its deadline stays behind', async () => {
    const order = await aNamedHold();
    const { counter, reached, letGo } = stoppedAt(arena(), readingStart);
    tamper(counter, { at: keepingEvents, change: text => text.replace(/ for share$/, '') });
    const reserved = reserveAt(counter, order);
    await reached;
    await moveAt(arena().counter(), order, later);
    letGo();
    await reserved;
    expect(await minutesBefore(order)).toBeGreaterThan(24 * 60);
  });
});

describe('an event that is moved while a reservation of it begins to be paid by card', () => {
  /** What is read last before a charge is written: whether somebody is at its terminal. */
  const lookingAtTerminal = /from "payment_attempts" inner join "counters"/;
  /** What the organizer reads once the reservations are theirs. */
  const lookingForCharges = /select distinct "order_id" from "payment_attempts"/;

  /** Places of a reservation are looked for, and had, while its charge is written. @returns whether they are kept */
  async function race(mover: Counter) {
    const order = await aNamedHold();
    await reserveAt(arena().counter(), order);
    await aTerminal(sqlOn(arena().owner), [arena().house.counterId]);
    const { counter, reached, letGo } = stoppedAt(arena(), lookingAtTerminal);
    const charge = { id: AttemptId.parse(newCommandId()), orderId: order.id };
    const begun = acting(counter).write('payments.begin', (tx, context) =>
      chargeCard(tx, context, { ...charge, amountMinor: order.totalMinor }),
    );
    await reached;
    const moved = moveAt(mover, order, later);
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await Promise.all([begun, moved]);
    const { rows } = await arena().owner.query<{ kept: boolean }>(
      `select o.held_until > now() + interval '364 days' and l.held_until = o.held_until as kept
       from orders o join order_lines l on l.order_id = o.id where o.id = $1`,
      [order.id],
    );
    expect(await arena().wrong()).toEqual([]);
    return rows[0]?.kept;
  }

  test('leaves its places alone until the terminal has answered', async () => {
    expect(await race(arena().counter())).toBe(true);
  });

  test('control: by what was known before it waited, places run out while the card is charged', async () => {
    const mover = arena().counter();
    tamper(mover, { at: lookingForCharges, change: text => `${text} and false` });
    expect(await race(mover)).toBe(false);
  });
});

describe('an event that is moved while a terminal answers for a reservation of it', () => {
  const readingStart = /select min\("events"."starts_at"\)/;
  /** What the organizer waits for, before looking which of them a terminal is at work for. */
  const lockingReservations = /"minutes_before_start" is not null and exists/;

  /** Something was begun at the terminal for a reservation. */
  async function aBegunReservation() {
    const order = await aNamedHold();
    await reserveAt(arena().counter(), order);
    await aTerminal(sqlOn(arena().owner), [arena().house.counterId]);
    const id = AttemptId.parse(v7());
    await acting(arena().counter()).write('payments.begin', (tx, context) =>
      chargeCard(tx, context, { id, orderId: order.id, amountMinor: order.totalMinor }),
    );
    return { order, id };
  }

  test('waits for the answer, and takes the deadline along', async () => {
    const { order, id } = await aBegunReservation();
    const { counter, reached, letGo } = stoppedAt(arena(), readingStart);
    const answered = answersAt(counter.database, arena().house)(id, declined);
    await reached;
    const moved = moveAt(arena().counter(), order, later);
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await Promise.all([answered, moved]);
    expect(await minutesBefore(order)).toBe(30);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: where the organizer does not wait for the answer, the deadline stays behind', async () => {
    const { order, id } = await aBegunReservation();
    const { counter, reached, letGo } = stoppedAt(arena(), readingStart);
    const mover = arena().counter();
    tamper(mover, {
      at: lockingReservations,
      change: text => text.replace(/ for update of .*$/, ''),
    });
    const answered = answersAt(counter.database, arena().house)(id, declined);
    await reached;
    await moveAt(mover, order, later);
    letGo();
    await answered;
    expect(await minutesBefore(order)).toBeGreaterThan(24 * 60);
  });
});

describe('a hold that is reserved while its places are taken back', () => {
  test('is either reserved or gone', async () => {
    const order = await aNamedHold();
    await arena().lapse(order.id);
    const [reserved] = await outcomes([reserveAt(arena().counter(), order)]);
    expect(reserved).toBe('HOLD_EXPIRED');
    const fresh = await aNamedHold();
    const acts = [reserveAt(arena().counter(), fresh), arena().counter().cancel(fresh.id)];
    const done = await outcomes(acts);
    expect([
      ['NOT_HELD', 'done'],
      ['done', 'done'],
    ]).toContainEqual(done);
    expect(await arena().statusOf(fresh.id)).toBe('cancelled');
    expect(await arena().wrong()).toEqual([]);
  });
});
