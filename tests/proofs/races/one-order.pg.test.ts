import { describe, expect, test } from 'vitest';
import { takeAgreementAway, takeStepsAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, straggler, unlockedPayers } from '../meeting.ts';

/* What several counters do to one and the same order. Its lock lets one of them after the other. */

const arena = anArena();

describe('two payments for one hold at once', () => {
  test('take the money once', async () => {
    const order = await arena().aHold();
    const acts = [arena().counter(), arena().counter()].map(counter => counter.pay({ order }));
    expect(await outcomes(acts)).toEqual(['NOT_HELD', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order, what is sold still stays as it was sold', async () => {
    const order = await arena().aHold();
    const counters = unlockedPayers(arena(), 2);
    const [first, second] = await outcomes(counters.map(c => c.pay({ order })));
    expect([first, second]).toEqual([expect.stringMatching(/^Error/), 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order and without its agreement it is taken twice', async () => {
    await takeAgreementAway(arena().owner);
    const order = await arena().aHold();
    const counters = unlockedPayers(arena(), 2);
    expect(await outcomes(counters.map(c => c.pay({ order })))).toEqual(['done', 'done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^money that is off/)]);
  });
});

describe('paying and cancelling one hold at once', () => {
  test('ends as a cancelled order that agrees with its money', async () => {
    const order = await arena().aHold();
    const [payer, canceller] = [arena().counter(), arena().counter()];
    await outcomes([payer.pay({ order }), canceller.cancel(order.id)]);
    expect(await arena().statusOf(order.id)).toBe('cancelled');
    expect(await arena().wrong()).toEqual([]);
  });

  /** A payment that has read the order without its lock goes on once the order is cancelled. */
  const payTooLate = async () => {
    const order = await arena().aHold();
    const canceller = arena().counter();
    const payer = straggler(arena(), lockingOrder, () => canceller.cancel(order.id));
    const [paid] = await Promise.allSettled([payer.pay({ order })]);
    return { paid: paid.status, is: await arena().statusOf(order.id) };
  };

  test('without the lock on the order, its steps still let nobody sell what was cancelled', async () => {
    expect(await payTooLate()).toEqual({ paid: 'rejected', is: 'cancelled' });
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order and without its steps, what was cancelled is sold', async () => {
    await takeStepsAway(arena().owner);
    await takeAgreementAway(arena().owner);
    expect(await payTooLate()).toEqual({ paid: 'fulfilled', is: 'paid' });
  });
});

describe('three cancellations of one paid order at once', () => {
  const aPaidOrder = async () => {
    const seller = arena().counter();
    return seller.pay({ order: await seller.hold(arena().places(1)) });
  };

  test('are one act, and give the money back once', async () => {
    const { id } = await aPaidOrder();
    const acts = [1, 2, 3].map(() => arena().counter().cancel(id));
    expect(await outcomes(acts)).toEqual(['done', 'done', 'done']);
    expect(await arena().timesInJournal('orders.cancel')).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order they are several', async () => {
    const { id } = await aPaidOrder();
    const last = straggler(arena(), lockingOrder, () => arena().counter().cancel(id));
    await last.cancel(id);
    expect(await arena().timesInJournal('orders.cancel')).toBe(2);
  });
});
