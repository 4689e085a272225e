import { describe, expect, test } from 'vitest';
import type { Order } from '../../../core/contract/order.ts';
import type { Counter, Line } from '../../load/counter.ts';
import { newCommandId } from '../../load/counter.ts';
import { takeAgreementAway, takeStockGuardAway } from '../../load/protection.ts';
import { putOnSale } from '../../support/fixtures/in-tables.ts';
import { anArena, outcomes } from '../arena.ts';
import { choosingTickets, lockingOrder, readingOffers, rivals, stoppedAt } from '../meeting.ts';
import { tamper, unlocked } from '../tamper.ts';

/* A ticket is exchanged by several, or while it is cancelled, or used at the door; and the last place by two. */

const arena = anArena();

async function aPaidOrder(places = 2): Promise<Order> {
  const seller = arena().counter();
  return seller.pay({ order: await seller.hold(arena().places(places)) });
}

/** Exchanges the first ticket of an order. */
const exchangeAt = (
  counter: Counter,
  { id, tickets }: Order,
  lines: readonly Line[] = arena().places(1),
) =>
  counter.exchange(
    id,
    tickets.slice(0, 1).map(each => each.id),
    lines,
  );
const cancelAt = (counter: Counter, { id, tickets }: Order) =>
  counter.cancelTickets(
    id,
    tickets.slice(0, 1).map(each => each.id),
  );

/** Exchanges a ticket without the lock on the order, when something else was done since the tickets were read. */
async function tooLate(order: Order, other: () => Promise<unknown>): Promise<string[]> {
  const { counter, reached, letGo } = stoppedAt(arena(), choosingTickets);
  tamper(counter, { at: lockingOrder, change: unlocked });
  const late = outcomes([exchangeAt(counter, order)]);
  await reached;
  await other();
  letGo();
  return late;
}

describe('two who exchange the same ticket', () => {
  const twice = (order: Order) => tooLate(order, () => exchangeAt(arena().counter(), order));
  /** Of two new tickets that stand in the same place. */
  const forgetPositions = () => arena().owner.query('drop index tickets_of_order');

  test('give it back once, and the second is told', async () => {
    const order = await aPaidOrder();
    const acts = [1, 2].map(() => exchangeAt(arena().counter(), order));
    expect(await outcomes(acts)).toEqual(['ALREADY_CANCELLED', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('by one command are one act', async () => {
    const order = await aPaidOrder();
    const id = newCommandId();
    const returned = order.tickets.slice(0, 1).map(each => each.id);
    const acts = [1, 2].map(() =>
      arena().counter().exchange(order.id, returned, arena().places(1), id),
    );
    expect(await outcomes(acts)).toEqual(['done', 'done']);
    expect(await arena().timesInJournal('orders.exchange')).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order give it back once too: it would not agree', async () => {
    expect(await twice(await aPaidOrder())).toEqual([expect.stringMatching(/^Error/)]);
    await forgetPositions();
    const late = await twice(await aPaidOrder());
    expect(late).toEqual([expect.stringMatching(/lines and tickets of an order differ/)]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock and the agreement they get two tickets for it', async () => {
    await takeAgreementAway(arena().owner);
    await forgetPositions();
    expect(await twice(await aPaidOrder())).toEqual(['done']);
    expect(await arena().wrong()).toEqual([
      expect.stringMatching(/^lines that differ from the tickets/),
      expect.stringMatching(/^money that is off/),
    ]);
  });
});

describe('a ticket that is exchanged and cancelled at once', () => {
  test('is one or the other, and whoever comes second is told', async () => {
    const order = await aPaidOrder();
    const acts = [exchangeAt(arena().counter(), order), cancelAt(arena().counter(), order)];
    expect(await outcomes(acts)).toEqual(['ALREADY_CANCELLED', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order is one of them too', async () => {
    const order = await aPaidOrder();
    const late = await tooLate(order, () => cancelAt(arena().counter(), order));
    expect(late).toEqual([expect.stringMatching(/lines and tickets of an order differ/)]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock and the agreement its money goes back, and another is given for it', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    expect(await tooLate(order, () => cancelAt(arena().counter(), order))).toEqual(['done']);
    expect(await arena().wrong()).toEqual([
      expect.stringMatching(/^lines that differ from the tickets/),
      expect.stringMatching(/^money that is off/),
    ]);
  });
});

describe('a ticket with which somebody is let in while it is exchanged', () => {
  const letIn = (order: Order) =>
    arena().owner.query('update tickets set admitted_at = now() where id = $1', [
      order.tickets[0]?.id,
    ]);
  const admittedVoid = async () => {
    const { rows } = await arena().owner.query(
      `select from tickets where admitted_at is not null and status <> 'sold'`,
    );
    return rows.length;
  };
  /** Asked within a transaction, which would else see who waited when it asked first. */
  const waiting = async () => {
    await arena().owner.query('select pg_stat_clear_snapshot()');
    const { rows } = await arena().owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length;
  };

  test('stays sold: whoever exchanges waits for the door, and is told', async () => {
    const order = await aPaidOrder();
    await arena().owner.query('begin');
    await letIn(order);
    const exchanging = outcomes([exchangeAt(arena().counter(), order)]);
    await expect.poll(waiting).toBe(1);
    await arena().owner.query('commit');
    expect(await exchanging).toEqual(['ADMITTED']);
    expect(await admittedVoid()).toBe(0);
  });

  test('control: without the lock and the agreement it is exchanged all the same', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    const { counter, reached, letGo } = stoppedAt(arena(), lookingAtDoor);
    tamper(counter, { at: lockingOrder, change: unlocked });
    const late = outcomes([exchangeAt(counter, order)]);
    await reached;
    await letIn(order);
    letGo();
    expect(await late).toEqual(['done']);
    expect(await admittedVoid()).toBe(1);
  });

  /** Who was let in. */
  const lookingAtDoor = /select "id", "admitted_at" from "tickets"/;
});

describe('the last place of a class, seen free by an exchange and by a sale at once', () => {
  const race = async () => {
    const order = await aPaidOrder();
    const { owner, house } = arena();
    const [last] = await putOnSale(owner, house, { classes: 1, capacity: 1 });
    if (!last) throw new Error('nothing is on sale');
    const lines = [{ ticketClassId: last, quantity: 1 }];
    const [exchanger, seller] = rivals(arena(), 2, readingOffers);
    if (!exchanger || !seller) throw new Error('two were asked for');
    return outcomes([exchangeAt(exchanger, order, lines), seller.hold(lines)]);
  };

  test('goes to one of them', async () => {
    expect(await race()).toEqual(['SOLD_OUT', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the database’s guard it goes to both', async () => {
    await takeStockGuardAway(arena().owner);
    expect(await race()).toEqual(['done', 'done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^sold above its capacity/)]);
  });
});

describe('two classes, exchanged one for the other in both directions at once', () => {
  test('never stand in each other’s way', async () => {
    const { owner, house } = arena();
    const [one, other] = await putOnSale(owner, house, { classes: 2, capacity: 400 });
    if (!one || !other) throw new Error('nothing is on sale');
    const line = (ticketClassId: Line['ticketClassId']) => [{ ticketClassId, quantity: 1 }];
    const counters = [arena().counter(), arena().counter(), arena().counter()];
    const acts = Array.from({ length: 30 }, async (_, at) => {
      const counter = counters[at % 3] ?? arena().counter();
      const [from, to] = at % 2 ? [one, other] : [other, one];
      const order = await counter.pay({ order: await counter.hold(line(from)) });
      return exchangeAt(counter, order, line(to));
    });
    expect(new Set(await outcomes(acts))).toEqual(new Set(['done']));
    const { rows } = await owner.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
    expect(await arena().wrong()).toEqual([]);
  });
});
