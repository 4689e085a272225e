import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt, personOf, soldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = office.counter;
});
afterAll(() => office.close());

const aClass = () => aNamedClass(office);

const isTwice = async (ticketClassId: string, id: Parameters<typeof namedAt>[2] = pesel) =>
  personOf(await namedAt(counter, await heldAt(counter, ticketClassId), id))?.twice;

describe('the same person a second time', () => {
  test('is said, and sold all the same', async () => {
    const classId = await aClass();
    const first = await soldAt(counter, classId);
    expect(personOf(first)?.twice).toBe(false);
    const second = await soldAt(counter, classId);
    expect(personOf(second)?.twice).toBe(true);
    expect(second.status).toBe('paid');
  });

  test('is known without opening what is stored', async () => {
    const classId = await aClass();
    await soldAt(counter, classId);
    await office.sql(`update participants set national_id_cipher = 'v2.x'`);
    expect(await isTwice(classId)).toBe(true);
  });

  test('is known by a document however it was typed', async () => {
    const classId = await aClass();
    await soldAt(counter, classId, { kind: 'document', country: 'IE', value: 'AB 123456' });
    expect(await isTwice(classId, { kind: 'document', country: 'IE', value: 'ab123456' })).toBe(
      true,
    );
    expect(await isTwice(classId, { kind: 'document', country: 'PL', value: 'ab123456' })).toBe(
      false,
    );
  });

  test('is known by a PESEL typed as a document, and by a document in look-alike letters', async () => {
    const classId = await aClass();
    await soldAt(counter, classId);
    const typed = { kind: 'document', type: 'passport', country: 'UA' } as const;
    expect(await isTwice(classId, { ...typed, value: '440514 01359' })).toBe(true);
    await soldAt(counter, classId, { ...typed, value: 'КВ 123456' });
    expect(await isTwice(classId, { ...typed, value: 'KB123456' })).toBe(true);
  });

  test('is nobody else, nobody at another event, and nobody whose ticket is void or has lapsed', async () => {
    const classId = await aClass();
    const { id: orderId } = await soldAt(counter, classId);
    expect(await isTwice(classId, otherPesel)).toBe(false);
    expect(await isTwice(await aClass())).toBe(false);
    await counter.operations.orders.cancel({ orderId, reason: 'fell ill' });
    const held = await namedAt(counter, await heldAt(counter, classId));
    expect(personOf(held)?.twice).toBe(false);
    await office.sql(`update orders set held_until = now() - interval '1 second' where id = $1`, [
      held.id,
    ]);
    expect(await isTwice(classId)).toBe(false);
  });
});

describe('a PESEL in the search for orders', () => {
  const found = async ({ operations }: TestCounter, text: string) =>
    (await operations.orders.list({ text })).orders.map(each => each.id);

  test('finds whoever has it, in whatever digits, in all events', async () => {
    const orders = [await soldAt(counter, await aClass(), otherPesel)];
    orders.unshift(await soldAt(counter, await aClass(), otherPesel));
    for (const text of [otherPesel.value, '900101-12349', '۹۰۰۱۰۱۱۲۳۴۹']) {
      const ids = await found(counter, text);
      expect(ids).toEqual(expect.arrayContaining(orders.map(each => each.id)));
    }
    expect(await found(counter, '90010112356')).toEqual([]);
  });

  test('finds nothing for those who may not see it, and nothing by its first digits', async () => {
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    await soldAt(counter, await aClass(), otherPesel);
    expect(await found(clerk, otherPesel.value)).toEqual([]);
    expect(await found(counter, '900101')).toEqual([]);
  });
});
