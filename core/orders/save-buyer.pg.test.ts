import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin, clerk } from '../../tests/support/fixtures/cast.ts';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let next: TestCounter;
let classId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  next = await (await office.openCounter()).signIn(clerk);
  [classId = ''] = (await office.event([{ capacity: 500 }], { title: 'Jazz w Piwnicy' })).classIds;
});
afterAll(() => office.close());

const { held, paid, lapse } = selling(() => office);
const save = (orderId: string, more: object, at: Pick<TestCounter, 'operations'> = office) =>
  at.operations.orders.saveBuyer({ orderId, ...more });
const anna = { name: 'Anna Żak', phone: '+48 600 700 811', email: 'Anna.Zak@Example.org' };
const find = async (text: string) =>
  (await office.operations.orders.list({ text })).orders.map(each => each.id);

describe('a note and a buyer with name, phone and e-mail', () => {
  test('can be kept with an order, all of it optional, and are read with it', async () => {
    const { id, ...first } = await held(classId, 1);
    expect(first).toMatchObject({ note: null, buyerVersion: 0, buyer: { name: null } });
    const note = 'Comes at seven.\nTwo wheelchairs.';
    const { order } = await save(id, { buyer: anna, note });
    expect(order).toMatchObject({
      buyer: { ...anna, email: 'anna.zak@example.org' },
      note,
      buyerVersion: 1,
    });
    expect((await office.operations.orders.get({ orderId: id })).order).toEqual({
      ...order,
      asOf: expect.any(String) as string,
    });
    const [row] = (await office.operations.orders.list({ text: order.code })).orders;
    expect(row).toMatchObject({ buyer: 'Anna Żak', names: [] });
  });

  test('are saved as they are typed: what is left out stays, and null removes', async () => {
    const { id } = await held(classId, 1);
    await save(id, { buyer: { name: 'Jan' } });
    await save(id, { buyer: { phone: '600 700 812' }, note: 'call' });
    const { order } = await save(id, { buyer: { name: null }, note: '  ' });
    expect(order).toMatchObject({
      buyer: { name: null, phone: '600 700 812', email: null, taxId: null },
      note: null,
      buyerVersion: 3,
    });
    expect(await find('call 600700812')).toEqual([]);
  });

  test('stay with an order that is paid, cancelled or run out, and can be changed there', async () => {
    const [sold, lapsed] = [await held(classId, 1), await held(classId, 1)];
    await save(sold.id, { note: 'held' });
    await paid(sold.id, sold.totalMinor);
    expect((await save(sold.id, { note: 'paid' })).order).toMatchObject({ note: 'paid' });
    await office.operations.orders.cancel({ orderId: sold.id, reason: 'rain' });
    expect((await save(sold.id, { note: 'rain' })).order).toMatchObject({ note: 'rain' });
    await lapse(lapsed.id);
    expect((await save(lapsed.id, { note: 'late' })).order).toMatchObject({ note: 'late' });
  });

  test('of a paid order are for whoever finds orders, of a hold for whoever sells', async () => {
    const role = await aRole(office, 'sell');
    const seller = await anOperator(office, { role });
    const desk = await (await office.openCounter()).signIn(seller);
    const order = await held(classId, 1);
    await save(order.id, { note: 'mine' }, desk);
    await paid(order.id, order.totalMinor);
    expect(await refusalOf(save(order.id, { note: 'late' }, desk))).toMatchObject({
      code: 'NOT_PERMITTED',
      data: { permission: 'findOrders' },
    });
  });

  test('stand in the journal by the names of their fields, and never in clear', async () => {
    const { id } = await held(classId, 1);
    await save(id, { id: v7(), buyer: anna, note: 'Needs a ramp' });
    const rows = await office.sql(`select * from journal where object_id = $1`, [id]);
    expect(rows.at(-1)).toMatchObject({
      operation: 'orders.saveBuyer',
      after: { fields: ['name', 'phone', 'email', 'note'] },
    });
    expect(JSON.stringify(rows)).not.toMatch(/Anna|600 ?700|example|ramp/i);
    const digests = async () =>
      office.sql(
        `select command_digest from journal where object_id = $1 and command_id is not null`,
        [id],
      );
    await save(id, { id: v7(), buyer: { ...anna, phone: '600 700 899' }, note: 'Other' });
    // Of the same fields the same: no value can be guessed from it.
    const [, one, two] = await digests();
    expect(one).toEqual(two);
  });
});

describe('a buyer that is saved from two counters', () => {
  test('is not written over by what has not seen it, and that is told with whose it is', async () => {
    const { id } = await held(classId, 1);
    await save(id, { expectedVersion: 0, buyer: { name: 'Anna' } });
    const late = save(id, { expectedVersion: 0, buyer: { name: 'Ewa' } }, next);
    expect(await refusalOf(late)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { by: { operation: 'orders.saveBuyer', operatorName: admin.name } },
    });
    const { order } = await save(id, { expectedVersion: 1, buyer: { name: 'Ewa' } }, next);
    expect(order).toMatchObject({ buyer: { name: 'Ewa' }, buyerVersion: 2 });
  });

  test('at one moment is saved once', async () => {
    const { id } = await held(classId, 1);
    const both = [office, next].map((at, n) =>
      save(id, { expectedVersion: 0, note: `from ${n}` }, at).then(
        () => 'saved',
        () => 'refused',
      ),
    );
    expect((await Promise.all(both)).sort()).toEqual(['refused', 'saved']);
  });

  test('while the order is being paid is saved beside it', async () => {
    const order = await held(classId, 1);
    await Promise.all([paid(order.id, order.totalMinor), save(order.id, { note: 'at seven' })]);
    const { order: after } = await office.operations.orders.get({ orderId: order.id });
    expect(after).toMatchObject({ status: 'paid', note: 'at seven' });
  });

  test('twenty times at one moment, by one command, is saved once', async () => {
    const { id } = await held(classId, 1);
    const command = { id: v7(), buyer: { name: 'Ola' } };
    const all = await Promise.all(Array.from({ length: 20 }, () => save(id, command)));
    expect(new Set(all.map(({ order }) => order.buyerVersion))).toEqual(new Set([1]));
  });

  test('is one’s own when it is sent again, by its id or by its words, and raises nothing', async () => {
    const { id } = await held(classId, 1);
    const command = { id: v7(), expectedVersion: 0, buyer: { name: 'Anna' } };
    await save(id, command);
    expect((await save(id, command)).order).toMatchObject({ buyerVersion: 1 });
    expect((await save(id, { expectedVersion: 0, buyer: { name: 'Anna' } })).order).toMatchObject({
      buyerVersion: 1,
    });
    const other = await held(classId, 1);
    expect(await refusalOf(save(other.id, command))).toMatchObject({ code: 'ID_REUSED' });
    const acts = await office.sql(
      `select 1 from journal where object_id = $1 and operation = 'orders.saveBuyer'`,
      [id],
    );
    expect(acts).toHaveLength(1);
  });
});

describe('Orders finds an order by', () => {
  let sought: string;
  beforeAll(async () => {
    sought = (await held(classId, 1)).id;
    const buyer = { name: 'Krzysztof Brzęczyszczykiewicz', email: 'krzys@brzeczy.example' };
    await save(sought, { buyer: { ...buyer, phone: '601 234 567' }, note: 'Odbiór o 19, wózek' });
  });

  test.each([
    ['the name of the buyer', 'brzeczyszcz'],
    ['the name in another sequence', 'Brzęczyszczykiewicz, Krzysztof'],
    ['the phone as it was typed', '601 234 567'],
    ['the phone without spaces', '601234567'],
    ['the phone with hyphens', '601-234-567'],
    ['the phone with +48', '+48 601 234 567'],
    ['the phone with +48 and no space', '+48601234567'],
    ['the phone with 0048', '0048 601 234 567'],
    ['the phone in Persian digits', '۶۰۱ ۲۳۴ ۵۶۷'],
    ['the end of the phone', '234 567'],
    ['the e-mail', 'KRZYS@brzeczy.example'],
    ['a part of the e-mail', 'brzeczy.ex'],
    ['words of the note', 'wozek odbior'],
    ['the buyer with the event', 'krzysztof piwnicy jazz'],
    ['the phone with the event', 'jazz 601 234 567'],
  ])('%s', async (_, text) => {
    expect(await find(text)).toEqual([sought]);
  });

  test('signs that a name has, a name in any script and a sign of joy', async () => {
    const { classIds } = await office.event([{ capacity: 9 }], { title: '!!! & C++ 100%' });
    const { id } = await held(classIds[0], 1);
    await save(id, { buyer: { name: '王小明 🎉' } });
    for (const text of ['!!!', 'c++ 100%', '100%', '王小明', '🎉', '!!! 王小明'])
      expect({ text, found: await find(text) }).toEqual({ text, found: [id] });
  });

  test('nothing of another order', async () => {
    for (const text of ['601 234 568', 'krzysztof kabaret', 'krzys@brzeczy.example.org'])
      expect(await find(text)).toEqual([]);
  });
});

test.each([
  { email: 'anna' },
  { email: 'anna@' },
  { phone: 'tomorrow' },
  { phone: '44051401359' },
  { name: '   ' },
  { name: 'x'.repeat(201) },
  { name: 'a\u0000b' },
])('is no buyer: %j', async buyer => {
  const { id } = await held(classId, 1);
  expect(await refusalOf(save(id, { buyer }))).toMatchObject({ code: 'BAD_REQUEST' });
});
