import { describe, expect, test } from 'vitest';
import { admin, guest, otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { heldAt, soldAt, ticketOf } from '../../tests/support/fixtures/orders.ts';
import type { Order } from '../contract/order.ts';
import {
  changingKeys,
  foundAt,
  maskAt,
  newKey,
  newName,
  patience,
  readable,
  seenAt,
  unreadable,
} from './move-ids.testing.ts';

const { office, aClass, counterWith, move, keysOf, movedByAll, holding, waiting } = changingKeys();

/**
 * A counter that knows nothing of the new key saves an id: it has read the event's key, and waits for the
 * row of its participant while everything is moved.
 */
async function savedWhileMoved(classId: string): Promise<Order> {
  const order = await heldAt(office().counter, classId);
  const ticketId = ticketOf(order);
  const named = { ticketId, ...guest };
  const save = (nationalId?: typeof pesel) =>
    office().operations.orders.saveParticipants({
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
    await soldAt(office().counter, classId, otherPesel);
    const { id } = await savedWhileMoved(classId);
    expect(await keysOf()).toEqual([newName()]);
    const counter = await counterWith(newKey, office().key);
    expect(await maskAt(counter, id)).toBe(readable);
    expect(await foundAt(counter, pesel)).toEqual([id]);
    await expect.poll(movedByAll).toEqual({ [newName()]: 2 });
  });

  /** The event has a key under either, so the older one is emptied and goes. */
  async function savedUnderAKeyThatGoes(): Promise<Order> {
    const classId = await aClass();
    await soldAt(office().counter, classId, otherPesel);
    await soldAt(await counterWith(newKey), classId, otherPesel);
    return savedWhileMoved(classId);
  }

  test('is saved under another one where that key has gone', async () => {
    const { id } = await savedUnderAKeyThatGoes();
    expect(await maskAt(office().counter, id)).toBe(readable);
    await move();
    expect(await keysOf()).toEqual([newName()]);
    expect(await maskAt(await counterWith(newKey), id)).toBe(readable);
  });

  test('control: without the foreign key it would be under one that nobody has', async () => {
    await office().sql(
      'alter table participants drop constraint participants_national_id_key_event_keys_id_fk',
    );
    const { id } = await savedUnderAKeyThatGoes();
    expect(await maskAt(office().counter, id)).toBe(unreadable);
    await move();
    expect(await maskAt(await counterWith(newKey, office().key), id)).toBe(unreadable);
  });
});

describe('as long as not everything is moved', () => {
  /** Somebody with a ticket under either key, while nobody can move anything. */
  async function oneUnderEither(seen: (ids: string[], classId: string) => Promise<void>) {
    const classId = await aClass();
    const before = await soldAt(office().counter, classId);
    const other = await counterWith(newKey);
    const after = await soldAt(other, classId);
    await holding('select from event_keys for update', [], () =>
      seen([after.id, before.id], classId),
    );
  }

  test('a person is found under every key, and known to be there a second time', async () => {
    await oneUnderEither(async ids => {
      const counter = await counterWith(newKey, office().key);
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
      await (await office().openCounter({ enrolled: false })).signIn(admin),
      await aClass(),
    );
    await oneUnderEither(async () => {
      const { operations } = await counterWith(newKey, office().key);
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
