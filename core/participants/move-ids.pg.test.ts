import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { heldAt, namedAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { outcomeOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import {
  changingKeys,
  foundAt,
  maskAt,
  newKey,
  newName,
  patience,
  readable,
  unreadable,
} from './move-ids.testing.ts';
import { moveIds } from './move-ids.ts';
import { openVault } from './vault.ts';

const {
  office,
  database,
  aClass,
  counterWith,
  move,
  keysOf,
  indexedUnder,
  movedByAll,
  holding,
  waiting,
} = changingKeys();

const oldName = () => openVault(office().key).installationKey;

/** As many sold tickets with ids for an event, in one order. */
async function crowd(size: number): Promise<Order> {
  return namedAt(office(), await heldAt(office(), await aClass(size), size));
}

describe('what is under a former key', () => {
  test('is moved to the current one, where it stands: readable and found as before', async () => {
    const order = await soldAt(office().counter, await aClass());
    expect(await move()).toBe(2);
    expect(await keysOf()).toEqual([newName()]);
    expect(await indexedUnder()).toEqual({ [newName()]: 1 });

    const counter = await counterWith(newKey);
    expect(await maskAt(counter, order.id)).toBe(readable);
    expect(await foundAt(counter, pesel)).toEqual([order.id]);
    expect(await maskAt(office().counter, order.id)).toBe(unreadable);
  });

  test('is sealed under the event’s other key where a counter made one meanwhile', async () => {
    const classId = await aClass();
    const before = await soldAt(office().counter, classId);
    const after = await soldAt(await counterWith(newKey), classId, otherPesel);
    expect(await keysOf()).toHaveLength(2);
    await move();
    expect(await keysOf()).toEqual([newName()]);
    const counter = await counterWith(newKey);
    expect(await maskAt(counter, before.id)).toBe(readable);
    expect(await maskAt(counter, after.id)).toBe('900101*****');
  });

  test('is moved once, however often that is asked, and by two counters at once', async () => {
    const orders = [await crowd(230), await soldAt(office().counter, await aClass())];
    const counters = [move, move].map(each => each());
    const [one = 0, other = 0] = await Promise.all(counters);
    expect(one + other).toBeGreaterThanOrEqual(231);
    expect(await indexedUnder()).toEqual({ [newName()]: 231 });
    expect(await move()).toBe(0);
    const counter = await counterWith(newKey);
    for (const { id } of orders) expect(await maskAt(counter, id)).toBe(readable);
  });

  test('stays as it is where somebody has edited it, and holds up nothing else', async () => {
    await soldAt(office().counter, await aClass());
    await office().sql(`update event_keys set wrapped = 'v2.x'`);
    const order = await soldAt(office().counter, await aClass());
    await move();
    expect(await keysOf()).toEqual([oldName(), newName()].sort());
    expect(await maskAt(await counterWith(newKey), order.id)).toBe(readable);
  });

  test('is left alone by a counter that never had that key', async () => {
    const order = await soldAt(office().counter, await aClass());
    const stranger = openVault(newKey, [randomBytes(32)]);
    expect(await moveIds(database(), stranger, new AbortController().signal)).toBe(0);
    expect(await maskAt(office().counter, order.id)).toBe(readable);
  });
});

describe('moving that is ended half-way', () => {
  test('goes on where it was, after an end between two batches', async () => {
    const { id } = await crowd(450);
    const ending = new AbortController();
    const first = move(ending.signal);
    await expect
      .poll(async () => (await indexedUnder())[newName()] ?? 0, { interval: 5, timeout: 20_000 })
      .toBeGreaterThan(0);
    ending.abort();
    await first;
    expect((await indexedUnder())[oldName()]).toBeGreaterThan(0);
    await move();
    expect(await indexedUnder()).toEqual({ [newName()]: 450 });
    expect(await maskAt(await counterWith(newKey), id)).toBe(readable);
  });

  test('goes on where it was, after its connection was killed in the middle of a batch', async () => {
    const orders = [
      await soldAt(office().counter, await aClass()),
      await soldAt(office().counter, await aClass()),
    ];
    // The first key is moved, the second is waited for when the connection is struck.
    await holding('select from event_keys order by id desc limit 1 for update', [], async () => {
      const struck = outcomeOf(move());
      await expect.poll(() => waiting('update "event_keys"%'), patience).toBe(1);
      await office().sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(await struck).not.toBe('done');
      const both = await counterWith(newKey, office().key);
      for (const { id } of orders) expect(await maskAt(both, id)).toBe(readable);
    });
    await expect.poll(movedByAll).toEqual({ [newName()]: 2 });
    const counter = await counterWith(newKey);
    for (const { id } of orders) expect(await maskAt(counter, id)).toBe(readable);
  });
});
