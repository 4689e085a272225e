import { describe, expect, test } from 'vitest';
import type { Order } from '../../../core/contract/order.ts';
import type { Counter } from '../../load/counter.ts';
import { takeAgreementAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { choosingTickets, countingRefund, lockingOrder, stoppedAt } from '../meeting.ts';
import { tamper, unlocked } from '../tamper.ts';

/* Some tickets of one order are cancelled by several, or while somebody is let in with them. */

const arena = anArena();

async function aPaidOrder(places = 3): Promise<Order> {
  const seller = arena().counter();
  return seller.pay({ order: await seller.hold(arena().places(places)) });
}

const cancelAt = (counter: Counter, order: Order, which: number) =>
  counter.cancelTickets(
    order.id,
    order.tickets.slice(which, which + 1).map(each => each.id),
  );

/** Cancels one ticket without the lock on the order, when something else was done since the tickets were read. */
async function tooLate(order: Order, which: number, other: () => Promise<unknown>) {
  const { counter, reached, letGo } = stoppedAt(arena(), choosingTickets);
  tamper(counter, { at: lockingOrder, change: unlocked });
  const late = outcomes([cancelAt(counter, order, which)]);
  await reached;
  await other();
  letGo();
  return late;
}

describe('two who cancel the same ticket', () => {
  test('give its money back once, and the second is told', async () => {
    const order = await aPaidOrder();
    const acts = [1, 2].map(() => cancelAt(arena().counter(), order, 0));
    expect(await outcomes(acts)).toEqual(['ALREADY_CANCELLED', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order give it back once too, since its money would not agree', async () => {
    const order = await aPaidOrder();
    const late = await tooLate(order, 0, () => cancelAt(arena().counter(), order, 0));
    expect(late).toEqual([expect.stringMatching(/do not balance/)]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock and the agreement it goes back twice', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    const late = await tooLate(order, 0, () => cancelAt(arena().counter(), order, 0));
    expect(late).toEqual(['done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^money that is off/)]);
  });
});

describe('two who cancel different tickets of one class', () => {
  test('leave the place of the third', async () => {
    const order = await aPaidOrder();
    const acts = [0, 1].map(which => cancelAt(arena().counter(), order, which));
    expect(await outcomes(acts)).toEqual(['done', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock and the agreement, a place stays taken that nobody has', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    const late = await tooLate(order, 0, () => cancelAt(arena().counter(), order, 1));
    expect(late).toEqual(['done']);
    expect(await arena().wrong()).toEqual([
      expect.stringMatching(/^lines that differ from the tickets/),
    ]);
  });
});

describe('cancelling some tickets and all of them at once', () => {
  test('ends as a cancelled order whose money went back once', async () => {
    const order = await aPaidOrder();
    await outcomes([cancelAt(arena().counter(), order, 0), arena().counter().cancel(order.id)]);
    expect(await arena().statusOf(order.id)).toBe('cancelled');
    expect(await arena().wrong()).toEqual([]);
  });
});

describe('a ticket with which somebody is let in while it is cancelled', () => {
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

  test('stays sold: whoever cancels waits for the door, and is told', async () => {
    const order = await aPaidOrder();
    await arena().owner.query('begin');
    await letIn(order);
    const cancelling = outcomes([cancelAt(arena().counter(), order, 0)]);
    await expect.poll(waiting).toBe(1);
    await arena().owner.query('commit');
    expect(await cancelling).toEqual(['ADMITTED']);
    expect(await admittedVoid()).toBe(0);
  });

  test('control: without the lock and the agreement it is cancelled all the same', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    const { counter, reached, letGo } = stoppedAt(arena(), lookingAtDoor);
    tamper(counter, { at: lockingOrder, change: unlocked });
    const late = outcomes([cancelAt(counter, order, 0)]);
    await reached;
    await letIn(order);
    letGo();
    expect(await late).toEqual(['done']);
    expect(await admittedVoid()).toBe(1);
  });
});

/** Who was let in. */
const lookingAtDoor = /select "id", "admitted_at" from "tickets"/;

/** Asked within a transaction, which would else see who waited when it asked first. */
const waiting = async () => {
  await arena().owner.query('select pg_stat_clear_snapshot()');
  const { rows } = await arena().owner.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
};

describe('two refunds of one operator at two counters, each within their limit', () => {
  const twoRefunds = async (change?: (text: string) => string) => {
    const orders = [await aPaidOrder(1), await aPaidOrder(1)];
    await arena().owner.query('update operators set refund_limit_minor = 9000');
    await arena().owner.query(
      `insert into refund_totals select id, d, 'PLN', 0 from operators,
         generate_series(current_date - 2, current_date + 2, interval '1 day') d`,
    );
    const stopped = orders.map(order => {
      const { counter, reached, letGo } = stoppedAt(arena(), lookingAtTotal);
      if (change) tamper(counter, { at: countingRefund, change });
      return { done: counter.cancel(order.id), reached, letGo };
    });
    const done = outcomes(stopped.map(each => each.done));
    await Promise.all(stopped.map(each => each.reached));
    for (const each of stopped) each.letGo();
    return done;
  };
  /** Both have read what was given back today before either counts its own. */
  const lookingAtTotal = /select "amount_minor" from "refund_totals"/;

  test('are counted together: the second waits, and asks for a second person', async () => {
    expect(await twoRefunds()).toEqual(['APPROVAL_NEEDED', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the total both go through', async () => {
    const unheld = (text: string) => text.replace(/do update set [\s\S]*$/, 'do nothing');
    expect(await twoRefunds(unheld)).toEqual(['done', 'done']);
  });
});
