import { describe, expect, test } from 'vitest';
import { releaseExpiredHolds } from '../../../core/maintenance/release-expired-holds.ts';
import type { Counter } from '../../load/counter.ts';
import { takeAgreementAway, takeStepsAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, lookingForLapsed, stoppedAt, straggler } from '../meeting.ts';
import { tamper, waiting } from '../tamper.ts';

/* The clean-up of lapsed holds beside running sales. */

const arena = anArena();

const tidyUp = ({ database }: Counter) => releaseExpiredHolds(database, { dryRun: false });

const aLapsedHold = async () => {
  const order = await arena().aHold();
  await arena().lapse(order.id);
  return order;
};

describe('paying a lapsed hold while it is being tidied up', () => {
  test('sells it or expires it, never half of each', async () => {
    const order = await aLapsedHold();
    const [payer, cleaner] = [arena().counter(), arena().counter()];
    expect(await outcomes([payer.pay({ order }), tidyUp(cleaner)])).toEqual(['done', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  /** A clean-up that has found the order without its lock goes on once the order is paid. */
  const tidyUpTooLate = async () => {
    const order = await aLapsedHold();
    const payer = arena().counter();
    const cleaner = straggler(arena(), lookingForLapsed, () => payer.pay({ order }));
    const [tidied] = await Promise.allSettled([tidyUp(cleaner)]);
    return { tidied: tidied.status, is: await arena().statusOf(order.id) };
  };

  test('without the lock of the clean-up, its steps still keep a paid order from expiring', async () => {
    expect(await tidyUpTooLate()).toEqual({ tidied: 'rejected', is: 'paid' });
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock of the clean-up and without the steps, its money still keeps it paid', async () => {
    await takeStepsAway(arena().owner);
    expect(await tidyUpTooLate()).toEqual({ tidied: 'rejected', is: 'paid' });
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock, the steps and the agreement, a paid order expires', async () => {
    await takeStepsAway(arena().owner);
    await takeAgreementAway(arena().owner);
    expect(await tidyUpTooLate()).toEqual({ tidied: 'fulfilled', is: 'expired' });
    expect(await arena().wrong()).toContainEqual(expect.stringMatching(/^money that is off/));
  });
});

describe('tidying up while somebody pays for one of the lapsed holds', () => {
  const race = async () => {
    const [paid, other] = [await aLapsedHold(), await aLapsedHold()];
    const payer = stoppedAt(arena(), lockingOrder);
    const paying = payer.counter.pay({ order: paid });
    await payer.reached;
    return { paying, letGo: payer.letGo, paid, other };
  };

  test('passes by what is being paid and does the rest', async () => {
    const { paying, letGo, paid, other } = await race();
    expect(await tidyUp(arena().counter())).toMatchObject({ orders: 1 });
    expect(await arena().statusOf(other.id)).toBe('expired');
    letGo();
    await paying;
    expect(await arena().statusOf(paid.id)).toBe('paid');
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: a clean-up that does not pass by stands behind the sale', async () => {
    const { paying, letGo } = await race();
    const cleaner = arena().counter();
    tamper(cleaner, { at: lookingForLapsed, change: waiting });
    const tidying = tidyUp(cleaner);
    const waitingNow = async () => {
      const { rows } = await arena().owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length;
    };
    await expect.poll(waitingNow).toBe(1);
    letGo();
    await Promise.all([paying, tidying]);
  });
});

test('two clean-ups at once end every lapsed hold once', async () => {
  const holds = [await aLapsedHold(), await aLapsedHold(), await aLapsedHold()];
  await Promise.all([arena().counter(), arena().counter()].map(tidyUp));
  for (const { id } of holds) expect(await arena().statusOf(id)).toBe('expired');
  expect(await arena().timesInJournal('orders.expire')).toBe(3);
  expect(await arena().wrong()).toEqual([]);
});
