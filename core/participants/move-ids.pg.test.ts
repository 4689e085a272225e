import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admin, guest, otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import {
  heldAt,
  namedAt,
  personOf,
  soldAt,
  ticketOf,
} from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { type OpenDatabase, openDatabase } from '../database/pool.ts';
import { moveIds } from './move-ids.ts';
import { openVault } from './vault.ts';

let office: BoxOffice;
let opened: OpenDatabase;
const newKey = randomBytes(32);
beforeEach(async () => {
  office = await openBoxOffice();
  opened = openDatabase({ url: office.database.appUrl });
});
afterEach(async () => {
  await opened.close();
  await office.close();
});

const aClass = (capacity?: number) => aNamedClass(office, capacity);

/** A counter with these keys, the current one first; with former ones it moves what is under them. */
async function counterWith(...keys: Buffer[]): Promise<TestCounter> {
  const counter = await office.openCounter({ keys });
  return counter.signIn(admin);
}

/** One run of the job, as a counter does it that has the new key and the one before it. */
const move = (ending = new AbortController().signal) =>
  moveIds(opened.database, openVault(newKey, [office.key]), ending);

const seenAt = async ({ operations }: TestCounter, orderId: string) =>
  personOf((await operations.orders.get({ orderId })).order);
const maskAt = async (counter: TestCounter, orderId: string) =>
  (await seenAt(counter, orderId))?.nationalId?.masked;
const foundAt = async ({ operations }: TestCounter, { value }: { value: string }) =>
  (await operations.orders.list({ text: value })).orders.map(each => each.id);
const patience = { timeout: 2_500 };
const readable = '440514*****';
const unreadable = '***********';

const keysOf = async () => {
  const rows = await office.sql('select installation_key as key from event_keys order by 1');
  return rows.map(row => row['key']);
};
/** How many national ids are under which key, by their index. */
const indexedUnder = async (): Promise<Record<string, number>> => {
  const rows = await office.sql(
    `select split_part(national_id_index, '.', 1) as key, count(*)::int as ids from participants
     where national_id_index is not null group by 1`,
  );
  return Object.fromEntries(rows.map(({ key, ids }) => [String(key), Number(ids)]));
};
const [oldName, newName] = [
  () => openVault(office.key).installationKey,
  () => openVault(newKey).installationKey,
];

/**
 * A counter that has both keys moves ids by itself, in the background. Each leaves to the other what that one
 * has just locked.
 */
const movedByAll = async () => {
  await move();
  return indexedUnder();
};

/** As many sold tickets with ids for an event, in one order. */
async function crowd(size: number): Promise<Order> {
  return namedAt(office, await heldAt(office, await aClass(size), size));
}

/** Another connection as the owner, for a lock that is held while something else goes on. */
async function holding(lock: string, values: unknown[], meanwhile: () => Promise<void>) {
  await office.sql('begin');
  await office.sql(lock, values);
  try {
    await meanwhile();
  } finally {
    await office.sql('commit');
  }
}
/** How many connections wait for a lock with such a statement. */
async function waiting(statement: string): Promise<number> {
  // Within a transaction the activity would be seen as it was at first.
  await office.sql('select pg_stat_clear_snapshot()');
  const found = await office.sql(
    `select from pg_stat_activity where datname = current_database()
     and wait_event_type = 'Lock' and query like $1`,
    [statement],
  );
  return found.length;
}

describe('what is under a former key', () => {
  test('is moved to the current one, where it stands: readable and found as before', async () => {
    const order = await soldAt(office.counter, await aClass());
    expect(await move()).toBe(2);
    expect(await keysOf()).toEqual([newName()]);
    expect(await indexedUnder()).toEqual({ [newName()]: 1 });

    const counter = await counterWith(newKey);
    expect(await maskAt(counter, order.id)).toBe(readable);
    expect(await foundAt(counter, pesel)).toEqual([order.id]);
    expect(await maskAt(office.counter, order.id)).toBe(unreadable);
  });

  test('is sealed under the event’s other key where a counter made one meanwhile', async () => {
    const classId = await aClass();
    const before = await soldAt(office.counter, classId);
    const after = await soldAt(await counterWith(newKey), classId, otherPesel);
    expect(await keysOf()).toHaveLength(2);
    await move();
    expect(await keysOf()).toEqual([newName()]);
    const counter = await counterWith(newKey);
    expect(await maskAt(counter, before.id)).toBe(readable);
    expect(await maskAt(counter, after.id)).toBe('900101*****');
  });

  test('is moved once, however often that is asked, and by two counters at once', async () => {
    const orders = [await crowd(230), await soldAt(office.counter, await aClass())];
    const counters = [move, move].map(each => each());
    const [one = 0, other = 0] = await Promise.all(counters);
    expect(one + other).toBeGreaterThanOrEqual(231);
    expect(await indexedUnder()).toEqual({ [newName()]: 231 });
    expect(await move()).toBe(0);
    const counter = await counterWith(newKey);
    for (const { id } of orders) expect(await maskAt(counter, id)).toBe(readable);
  });

  test('stays as it is where somebody has edited it, and holds up nothing else', async () => {
    await soldAt(office.counter, await aClass());
    await office.sql(`update event_keys set wrapped = 'v2.x'`);
    const order = await soldAt(office.counter, await aClass());
    await move();
    expect(await keysOf()).toEqual([oldName(), newName()].sort());
    expect(await maskAt(await counterWith(newKey), order.id)).toBe(readable);
  });

  test('is left alone by a counter that never had that key', async () => {
    const order = await soldAt(office.counter, await aClass());
    const stranger = openVault(newKey, [randomBytes(32)]);
    expect(await moveIds(opened.database, stranger, new AbortController().signal)).toBe(0);
    expect(await maskAt(office.counter, order.id)).toBe(readable);
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
      await soldAt(office.counter, await aClass()),
      await soldAt(office.counter, await aClass()),
    ];
    // The first key is moved, the second is waited for when the connection is struck.
    await holding('select from event_keys order by id desc limit 1 for update', [], async () => {
      const struck = outcomeOf(move());
      await expect.poll(() => waiting('update "event_keys"%'), patience).toBe(1);
      await office.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(await struck).not.toBe('done');
      const both = await counterWith(newKey, office.key);
      for (const { id } of orders) expect(await maskAt(both, id)).toBe(readable);
    });
    await expect.poll(movedByAll).toEqual({ [newName()]: 2 });
    const counter = await counterWith(newKey);
    for (const { id } of orders) expect(await maskAt(counter, id)).toBe(readable);
  });
});

/**
 * A counter that knows nothing of the new key saves an id: it has read the event's key, and waits for the
 * row of its participant while everything is moved.
 */
async function savedWhileMoved(classId: string): Promise<Order> {
  const order = await heldAt(office.counter, classId);
  const ticketId = ticketOf(order);
  const named = { ticketId, ...guest };
  const save = (nationalId?: typeof pesel) =>
    office.operations.orders.saveParticipants({
      orderId: order.id,
      participants: [{ ...named, ...(nationalId ? { nationalId } : {}) }],
    });
  await save();
  let saving: Promise<unknown> = Promise.resolve();
  await holding(
    'select from participants where ticket_id = $1 for update',
    [ticketId],
    async () => {
      saving = save(pesel);
      saving.catch(() => undefined);
      await expect.poll(() => waiting('insert into "participants"%'), patience).toBe(1);
      await move();
    },
  );
  await saving;
  return order;
}

describe('a national id that is saved while the key of its event is moved', () => {
  test('is readable and found: the wrapped key is another, what it wraps is the same', async () => {
    const classId = await aClass();
    await soldAt(office.counter, classId, otherPesel);
    const { id } = await savedWhileMoved(classId);
    expect(await keysOf()).toEqual([newName()]);
    const counter = await counterWith(newKey, office.key);
    expect(await maskAt(counter, id)).toBe(readable);
    expect(await foundAt(counter, pesel)).toEqual([id]);
    await expect.poll(movedByAll).toEqual({ [newName()]: 2 });
  });

  /** The event has a key under either, so the older one is emptied and goes. */
  async function savedUnderAKeyThatGoes(): Promise<Order> {
    const classId = await aClass();
    await soldAt(office.counter, classId, otherPesel);
    await soldAt(await counterWith(newKey), classId, otherPesel);
    return savedWhileMoved(classId);
  }

  test('is saved under another one where that key has gone', async () => {
    const { id } = await savedUnderAKeyThatGoes();
    expect(await maskAt(office.counter, id)).toBe(readable);
    await move();
    expect(await keysOf()).toEqual([newName()]);
    expect(await maskAt(await counterWith(newKey), id)).toBe(readable);
  });

  test('control: without the foreign key it would be under one that nobody has', async () => {
    await office.sql(
      'alter table participants drop constraint participants_national_id_key_event_keys_id_fk',
    );
    const { id } = await savedUnderAKeyThatGoes();
    expect(await maskAt(office.counter, id)).toBe(unreadable);
    await move();
    expect(await maskAt(await counterWith(newKey, office.key), id)).toBe(unreadable);
  });
});

describe('as long as not everything is moved', () => {
  /** Somebody with a ticket under either key, while nobody can move anything. */
  async function oneUnderEither(seen: (ids: string[], classId: string) => Promise<void>) {
    const classId = await aClass();
    const before = await soldAt(office.counter, classId);
    const other = await counterWith(newKey);
    const after = await soldAt(other, classId);
    await holding('select from event_keys for update', [], () =>
      seen([after.id, before.id], classId),
    );
  }

  test('a person is found under every key, and known to be there a second time', async () => {
    await oneUnderEither(async ids => {
      const counter = await counterWith(newKey, office.key);
      expect(await foundAt(counter, pesel)).toEqual(ids);
      for (const id of ids) expect(await seenAt(counter, id)).toMatchObject({ twice: true });
      const { tickets } = await counter.operations.participants.ofPerson({ nationalId: pesel });
      expect(tickets).toHaveLength(2);
    });
  });

  test('control: a counter that has one of the keys alone knows of one ticket', async () => {
    await oneUnderEither(async ids => {
      const counter = await counterWith(newKey);
      expect(await foundAt(counter, pesel)).toEqual(ids.slice(0, 1));
      expect(await seenAt(counter, ids[0] ?? '')).toMatchObject({ twice: false });
    });
  });

  test('what is left is told, and what is under keys that are not here is none of it', async () => {
    await soldAt(
      await (await office.openCounter({ enrolled: false })).signIn(admin),
      await aClass(),
    );
    await oneUnderEither(async () => {
      const { operations } = await counterWith(newKey, office.key);
      expect(await operations.installation.state()).toMatchObject({
        name: newName(),
        former: 1,
        ids: { left: 1, all: 2 },
        events: { left: 1, all: 2 },
      });
      const foreign = await operations.participants.foreignKeys();
      expect(foreign).toEqual({ people: 1, events: 1 });
    });
  });
});
