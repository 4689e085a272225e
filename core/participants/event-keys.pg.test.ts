import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clerk, guest } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt, personOf, ticketOf } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

const aClass = () => aNamedClass(office);

async function aCounter(enrolled = true): Promise<TestCounter> {
  const counter = await office.openCounter({ enrolled });
  return counter.signIn(clerk);
}

const maskAt = async ({ operations }: TestCounter, orderId: string) =>
  personOf((await operations.orders.get({ orderId })).order)?.nationalId?.masked;

const keys = () =>
  office.sql('select event_id, installation_key from event_keys order by created_at');

describe('the key of an event', () => {
  test('is made by its first national id and used by all that follow', async () => {
    const [one, other] = [await aClass(), await aClass()];
    await namedAt(office.counter, await heldAt(office.counter, one));
    await namedAt(office.counter, await heldAt(office.counter, one));
    expect(await keys()).toHaveLength(1);
    await namedAt(office.counter, await heldAt(office.counter, other));
    expect(await keys()).toHaveLength(2);
  });

  test('is not made for names alone', async () => {
    const order = await heldAt(office.counter, await aClass());
    await office.operations.orders.saveParticipants({
      orderId: order.id,
      participants: [{ ticketId: ticketOf(order), ...guest }],
    });
    expect(await keys()).toEqual([]);
  });

  test('of a counter that was never enrolled is its own: it sells, and the others see masks alone', async () => {
    const stranger = await aCounter(false);
    const classId = await aClass();
    const ours = await namedAt(office.counter, await heldAt(office.counter, classId));
    const theirs = await namedAt(stranger, await heldAt(stranger, classId));
    expect(await keys()).toHaveLength(2);
    expect(await maskAt(office.counter, ours.id)).toBe('440514*****');
    expect(await maskAt(office.counter, theirs.id)).toBe('***********');
    expect(await maskAt(stranger, ours.id)).toBe('***********');
    expect(await maskAt(stranger, theirs.id)).toBe('440514*****');
    expect(await office.operations.participants.foreignKeys()).toEqual({ people: 1, events: 1 });
  });
});

/**
 * Two counters that both found no key: each stands before its insert until the other has come there
 * too, since an owner's lock keeps both from writing until it has seen both wait.
 */
async function bothFindNone(): Promise<Order[]> {
  const other = await aCounter();
  const classId = await aClass();
  const orders = [await heldAt(office.counter, classId), await heldAt(other, classId)];
  await office.sql('begin');
  await office.sql('lock table event_keys in share mode');
  const saving = Promise.all(
    [office.counter, other].map(async (counter, at) => namedAt(counter, orders[at] as Order)),
  );
  saving.catch(() => undefined);
  await expect
    .poll(async () => {
      // Databases made of one template have their tables under the same number.
      const waiting = `select from pg_locks join pg_database on pg_database.oid = database
        where relation = 'event_keys'::regclass and not granted and datname = current_database()`;
      return (await office.sql(waiting)).length;
    })
    .toBe(2);
  await office.sql('commit');
  return saving;
}

describe('two counters that write the first national id of an event at once', () => {
  test('make one key, and read each other’s ids', async () => {
    const orders = await bothFindNone();
    expect(await keys()).toHaveLength(1);
    for (const { id } of orders) expect(await maskAt(office.counter, id)).toBe('440514*****');
  });

  test('control: without the unique index they make two', async () => {
    await office.sql('drop index event_keys_one_each');
    await bothFindNone();
    expect(await keys()).toHaveLength(2);
  });
});

describe('a cipher text that somebody moves or edits in the database', () => {
  const cipher = 'national_id_cipher, national_id_index, national_id_key';
  const moveTo = (to: Order, from: Order) =>
    office.sql(
      `update participants p set (${cipher}) = (select ${cipher} from participants where ticket_id = $2)
       where p.ticket_id = $1`,
      [to.tickets[0]?.id, from.tickets[0]?.id],
    );

  test('opens for no other ticket of its event', async () => {
    const classId = await aClass();
    const one = await namedAt(office.counter, await heldAt(office.counter, classId));
    const other = await namedAt(office.counter, await heldAt(office.counter, classId));
    await moveTo(one, other);
    expect(await maskAt(office.counter, one.id)).toBe('***********');
    expect(await maskAt(office.counter, other.id)).toBe('440514*****');
  });

  test('opens for no ticket of another event, with its key or without', async () => {
    const one = await namedAt(office.counter, await heldAt(office.counter, await aClass()));
    const other = await namedAt(office.counter, await heldAt(office.counter, await aClass()));
    const [key] = await office.sql(
      'select national_id_key as id from participants where ticket_id = $1',
      [one.tickets[0]?.id],
    );
    await moveTo(one, other);
    expect(await maskAt(office.counter, one.id)).toBe('***********');
    await office.sql('update participants set national_id_key = $2 where ticket_id = $1', [
      one.tickets[0]?.id,
      key?.['id'],
    ]);
    expect(await maskAt(office.counter, one.id)).toBe('***********');
  });

  test('does not open once it is edited, nor when the event’s key is', async () => {
    const order = await namedAt(office.counter, await heldAt(office.counter, await aClass()));
    const reversed = (column: string) => `${column} = 'v2.' || reverse(substr(${column}, 4))`;
    const edit = (table: string, column: string) =>
      office.sql(`update ${table} set ${reversed(column)}`);
    for (const [table = '', column = ''] of [
      ['participants', 'national_id_cipher'],
      ['event_keys', 'wrapped'],
    ]) {
      await edit(table, column);
      expect(await maskAt(office.counter, order.id)).toBe('***********');
      await edit(table, column);
      expect(await maskAt(office.counter, order.id)).toBe('440514*****');
    }
  });
});
