import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import { type Counter, newCommandId, newOrderId } from '../load/counter.ts';
import { takeStockGuardAway } from '../load/protection.ts';
import { type Arena, openArena, outcomes } from './arena.ts';
import { meetingOf } from './meeting.ts';
import { tamper } from './tamper.ts';

/*
 * Every race is run twice: as the program is, and with its protection taken away. Both times the
 * transactions are stopped at the point where the race begins, so that neither depends on luck.
 */

let arena: Arena;
beforeEach(async () => {
  arena = await openArena(5);
});
afterEach(() => arena.close());

const one = () => [{ ticketClassId: arena.ticketClassId, quantity: 1 }];

/** Counters whose transactions meet after reading what `at` matches; without its locks where told so. */
function rivals(count: number, at: RegExp, unlocked?: RegExp): Counter[] {
  const meet = meetingOf(count);
  return Array.from({ length: count }, () => {
    const counter = arena.counter();
    tamper(counter, { meetAfter: at, meet, ...(unlocked ? { unlocked } : {}) });
    return counter;
  });
}

const aHold = () => arena.counter().hold(one());
const lapse = (id: string) =>
  arena.owner.query(
    `with o as (update orders set held_until = now() - interval '1 second' where id = $1)
     update order_lines set held_until = now() - interval '1 second' where order_id = $1`,
    [id],
  );

const readingOffers = /from "ticket_classes" inner join "ticket_stock"/;
const lockingOrder = /from "orders" where "orders"."id" = \$1( for update)?$/;
const lookingForLapsed = /"orders"."held_until" <= .*for update skip locked$/;
const lookingForCommand = /from "journal" where "journal"."command_id"/;

describe('the last place, seen free by two counters at once', () => {
  const race = () => {
    const [first, second] = rivals(2, readingOffers);
    return outcomes([first?.hold(one()), second?.hold(one())].map(each => Promise.resolve(each)));
  };
  beforeEach(() => arena.owner.query('update ticket_stock set capacity = 1'));

  test('goes to one of them', async () => {
    expect(await race()).toEqual(['SOLD_OUT', 'done']);
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the database’s guard it goes to both', async () => {
    await takeStockGuardAway(arena.owner);
    expect(await race()).toEqual(['done', 'done']);
    expect(await arena.wrong()).toEqual([expect.stringMatching(/^sold above its capacity/)]);
  });
});

describe('two payments for one hold at once', () => {
  const race = async (unlocked?: RegExp) => {
    const order = await aHold();
    // With the lock the second stands behind the first and never comes to the meeting.
    const counters = rivals(unlocked ? 2 : 1, lockingOrder, unlocked);
    const [first, second = arena.counter()] = counters;
    return outcomes([first?.pay({ order }), second.pay({ order })].map(e => Promise.resolve(e)));
  };

  test('take the money once', async () => {
    expect(await race()).toEqual(['NOT_HELD', 'done']);
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the lock on the order it is taken twice', async () => {
    expect(await race(lockingOrder)).toEqual(['done', 'done']);
    expect(await arena.wrong()).toEqual([expect.stringMatching(/^money that is off/)]);
  });
});

/** A counter that, having read what `at` matches without its lock, goes on only when the other is done. */
function straggler(at: RegExp, other: () => Promise<unknown>): Counter {
  const counter = arena.counter();
  let done: Promise<unknown> | undefined;
  const meet = async () => {
    await (done ??= other());
  };
  tamper(counter, { unlocked: at, meetAfter: at, meet });
  return counter;
}

const statusOf = async (id: string) => {
  const { rows } = await arena.owner.query<{ status: string }>(
    'select status from orders where id = $1',
    [id],
  );
  return rows[0]?.status;
};

const timesInJournal = async (operation: string) => {
  const { rows } = await arena.owner.query('select from journal where operation = $1', [operation]);
  return rows.length;
};

describe('paying and cancelling one hold at once', () => {
  test('ends as a cancelled order that agrees with its money', async () => {
    const order = await aHold();
    const [payer, canceller] = [arena.counter(), arena.counter()];
    await outcomes([payer.pay({ order }), canceller.cancel(order.id)]);
    expect(await statusOf(order.id)).toBe('cancelled');
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the lock on the order, what was cancelled is sold', async () => {
    const order = await aHold();
    const canceller = arena.counter();
    const payer = straggler(lockingOrder, () => canceller.cancel(order.id));
    await payer.pay({ order });
    expect(await statusOf(order.id)).toBe('paid');
  });
});

describe('three cancellations of one paid order at once', () => {
  const aPaidOrder = async () => {
    const seller = arena.counter();
    return seller.pay({ order: await seller.hold(one()) });
  };

  test('are one act, and give the money back once', async () => {
    const { id } = await aPaidOrder();
    const acts = [1, 2, 3].map(() => arena.counter().cancel(id));
    expect(await outcomes(acts)).toEqual(['done', 'done', 'done']);
    expect(await timesInJournal('orders.cancel')).toBe(1);
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the lock on the order they are several', async () => {
    const { id } = await aPaidOrder();
    const last = straggler(lockingOrder, () => arena.counter().cancel(id));
    await last.cancel(id);
    expect(await timesInJournal('orders.cancel')).toBe(2);
  });
});

describe('paying a lapsed hold while it is being tidied up', () => {
  const aLapsedHold = async () => {
    const order = await aHold();
    await lapse(order.id);
    return order;
  };

  test('sells it or expires it, never half of each', async () => {
    const order = await aLapsedHold();
    const [payer, cleaner] = [arena.counter(), arena.counter()];
    const acts = [payer.pay({ order }), releaseExpiredHolds(cleaner.database, { dryRun: false })];
    expect(await outcomes(acts)).toEqual(['done', 'done']);
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the lock of the clean-up, a paid order expires', async () => {
    const order = await aLapsedHold();
    const payer = arena.counter();
    const cleaner = straggler(lookingForLapsed, () => payer.pay({ order }));
    await releaseExpiredHolds(cleaner.database, { dryRun: false });
    expect(await statusOf(order.id)).toBe('expired');
    expect(await arena.wrong()).toContainEqual(expect.stringMatching(/^money that is off/));
  });
});

describe('lowering the capacity while the last places are sold', () => {
  const meet = async () => {
    await arena.owner.query('update ticket_stock set capacity = 1');
  };
  const race = async () => {
    const seller = arena.counter();
    // Between reading what is free and writing, the capacity falls below what is about to be taken.
    tamper(seller, { meetAfter: readingOffers, meet });
    return outcomes([seller.hold([{ ticketClassId: arena.ticketClassId, quantity: 3 }])]);
  };

  test('sells nothing that is no longer there', async () => {
    expect(await race()).toEqual(['SOLD_OUT']);
    expect(await arena.wrong()).toEqual([]);
  });

  test('control: without the database’s guard it does', async () => {
    await takeStockGuardAway(arena.owner);
    expect(await race()).toEqual(['done']);
    expect(await arena.wrong()).toEqual([expect.stringMatching(/^sold above its capacity/)]);
  });
});

describe('the same hold sent by two connections at once', () => {
  const race = () => {
    const id = newOrderId();
    const [first, second] = rivals(2, lookingForCommand);
    return outcomes(
      [first?.hold(one(), id), second?.hold(one(), id)].map(each => Promise.resolve(each)),
    );
  };
  const held = async () => {
    const { rows } = await arena.owner.query<{ held: number }>('select held from ticket_stock');
    return rows[0]?.held;
  };

  test('is one hold, and both are told of it', async () => {
    expect(await race()).toEqual(['done', 'done']);
    expect(await held()).toBe(1);
  });

  test('control: without the keys it is two', async () => {
    await arena.owner.query(`
      alter table orders drop constraint orders_pkey cascade;
      alter table order_lines drop constraint order_lines_order_id_ticket_class_id_pk;
      drop index journal_command, tickets_of_order`);
    expect(await race()).toEqual(['done', 'done']);
    expect(await held()).toBe(2);
  });
});

test('the same payment sent by two connections at once is one payment, and both are told of it', async () => {
  const order = await aHold();
  const id = newCommandId();
  const [first, second] = [arena.counter(), arena.counter()];
  expect(await outcomes([first.pay({ order, id }), second.pay({ order, id })])).toEqual([
    'done',
    'done',
  ]);
  const { rows } = await arena.owner.query('select amount_minor from payments');
  expect(rows).toHaveLength(1);
  expect(await arena.wrong()).toEqual([]);
});

describe('places of lapsed holds', () => {
  test('are taken by the hold that needs them, without anybody tidying up', async () => {
    const counter = arena.counter();
    const all = [{ ticketClassId: arena.ticketClassId, quantity: 5 }];
    const left = await counter.hold(all);
    await lapse(left.id);
    expect((await counter.hold(all)).status).toBe('held');
    expect(await outcomes([counter.pay({ order: left })])).toEqual(['HOLD_EXPIRED']);
    expect(await arena.wrong()).toEqual([]);
  });

  test('are wanted by many at once: as many get one as there are', async () => {
    const counter = arena.counter();
    const left = await counter.hold([{ ticketClassId: arena.ticketClassId, quantity: 5 }]);
    await lapse(left.id);
    const many = [arena.counter(), arena.counter(), arena.counter()];
    const acts = Array.from({ length: 12 }, (_, at) => many[at % 3]?.hold(one()));
    const got = await outcomes(acts.map(each => Promise.resolve(each)));
    expect(got.filter(each => each === 'done')).toHaveLength(5);
    expect(await arena.wrong()).toEqual([]);
  });
});
