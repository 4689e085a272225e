import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDays } from '../../tests/support/fixtures/events.ts';
import { heldAt, inCash, namedAt } from '../../tests/support/fixtures/orders.ts';
import { letLapse } from '../../tests/support/fixtures/owner.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { stockOf } = selling(() => office);
const operations = () => office.operations.orders;

/** A class with a price for adults and one for students. */
async function stalls(more: object = {}, ofStudents: object = {}) {
  const [adult, student] = [v7(), v7()];
  const prices = [
    { id: adult, name: 'Adult', priceMinor: 8_000 },
    { id: student, name: 'Student', priceMinor: 4_000, ...ofStudents },
  ];
  const given = { name: 'Stalls', capacity: 5, priceMinor: undefined, prices, ...more };
  const { id: eventId, classId } = await office.event([given]);
  const edit = (edited: object) =>
    office.operations.ticketClasses.update({
      ...{ ticketClassId: classId, name: 'Stalls', vatRateBp: 800, capacity: 5 },
      ...{ participantData: 'none' as const, prices, ...edited },
    });
  const line = (quantity: number, priceId?: string) => ({
    ...{ ticketClassId: classId, quantity },
    ...(priceId && { priceId }),
  });
  return { eventId, classId, adult, student, prices, edit, line };
}
type Line = ReturnType<Awaited<ReturnType<typeof stalls>>['line']>;

const hold = async (...lines: Line[]) => (await operations().hold({ id: v7(), lines })).order;
const change = async (order: Order, ...lines: Line[]) =>
  (await operations().changeHold({ orderId: order.id, lines })).order;
const costs = ({ tickets }: Order) =>
  tickets
    .filter(each => each.status !== 'void')
    .map(each => `${each.priceName} ${each.priceMinor}`)
    .sort();
const repriced = (order: Order, more: { priceId: string } | { freeReason: string }, at = 0) => ({
  ...{ id: v7(), orderId: order.id, ticketIds: [order.tickets[at]?.id ?? ''] },
  ...more,
});

describe('a hold at several prices', () => {
  test('takes each place at the price of its line, from one stock', async () => {
    const { classId, adult, student, line } = await stalls();
    const order = await hold(line(1, student), line(2, adult));
    expect(costs(order)).toEqual(['Adult 8000', 'Adult 8000', 'Student 4000']);
    expect(order).toMatchObject({
      totalMinor: 20_000,
    });
    const ofStudent = order.tickets.filter(each => each.priceId === student);
    expect(ofStudent).toMatchObject([{ listPriceMinor: 4_000, freeReason: null }]);
    expect(await stockOf(classId)).toEqual({ capacity: 5, held: 3, sold: 0 });
    const refused = await refusalOf(hold(line(1, student), line(2, adult)));
    expect(refused).toMatchObject({ code: 'SOLD_OUT', data: { left: [{ remaining: 2 }] } });
  });

  test('is at the first price without one named, which is then the only line of its class', async () => {
    const { student, line } = await stalls();
    expect(costs(await hold(line(1)))).toEqual(['Adult 8000']);
    for (const lines of [
      [line(1), line(1, student)],
      [line(1, student), line(2, student)],
    ]) {
      expect((await refusalOf(hold(...lines))).code).toBe('BAD_REQUEST');
    }
  });

  test('is limited by its places of the class, whatever they cost', async () => {
    const { classId, adult, student, line } = await stalls({ limitPerOrder: 2 });
    const tooMany = [line(1, adult), line(2, student)];
    const limited = { code: 'LIMIT_EXCEEDED', data: { ticketClassId: classId, limit: 2 } };
    expect(await refusalOf(hold(...tooMany))).toEqual(limited);
    const order = await hold(line(2, adult));
    expect(await refusalOf(change(order, ...tooMany))).toEqual(limited);
    expect(costs(await change(order, line(1, adult), line(1, student)))).toHaveLength(2);
  });

  test('is refused a price of another class, or one that is not sold now', async () => {
    const { line, adult, prices, edit } = await stalls();
    const other = await stalls({}, { saleFrom: inDays(1) });
    expect((await refusalOf(hold(line(1, other.adult)))).code).toBe('NOT_FOUND');
    expect(await refusalOf(hold(other.line(1, other.student)))).toMatchObject({
      ...{ code: 'NOT_ON_SALE', data: { reason: 'tooEarly' } },
    });
    await edit({ prices: prices.slice(1) });
    expect(await refusalOf(hold(line(1, adult)))).toMatchObject({
      ...{ code: 'NOT_ON_SALE', data: { reason: 'saleEnded' } },
    });
    expect(costs(await hold(line(1)))).toEqual(['Student 4000']);
  });

  test('changes prices without taking places, also of a class that is full', async () => {
    const { classId, adult, student, line } = await stalls();
    const order = await hold(line(5, adult));
    const changed = await change(order, line(3, adult), line(2, student));
    expect(costs(changed)).toEqual([
      ...Array.from({ length: 3 }, () => 'Adult 8000'),
      ...Array.from({ length: 2 }, () => 'Student 4000'),
    ]);
    expect(await stockOf(classId)).toEqual({ capacity: 5, held: 5, sold: 0 });
    expect((await refusalOf(change(order, line(3, adult), line(3, student)))).code).toBe(
      'SOLD_OUT',
    );
    expect(costs(await change(order, line(1, student)))).toEqual(['Student 4000']);
    expect(await stockOf(classId)).toEqual({ capacity: 5, held: 1, sold: 0 });
  });

  test('keeps its prices until its deadline, whatever is edited', async () => {
    const { adult, prices, edit, line } = await stalls();
    const order = await hold(line(1, adult));
    await edit({ prices: prices.slice(1) });
    expect(costs(await change(order, line(2)))).toEqual(['Adult 8000', 'Student 4000']);
    const paid = await operations().pay(inCash({ id: order.id, totalMinor: 12_000 }));
    expect(paid.order.status).toBe('paid');
  });

  test('is sold after its deadline at prices as they stand then, and not at one that has ended', async () => {
    const { adult, student, prices, edit, line } = await stalls();
    const [order, other] = [await hold(line(1, student)), await hold(line(1, adult))];
    for (const each of [order, other]) await letLapse(office.sql, each.id);
    await edit({ prices: [{ ...prices[1], id: student, name: 'Youth', priceMinor: 3_000 }] });
    const { order: paid } = await operations().pay(inCash({ id: order.id, totalMinor: 3_000 }));
    expect(costs(paid)).toEqual(['Youth 3000']);
    expect((await refusalOf(operations().pay(inCash(other)))).code).toBe('HOLD_EXPIRED');
  });
});

describe('changing the price of held tickets', () => {
  test('lets them cost it from then on, with their places and once by its id', async () => {
    const { classId, student, line } = await stalls();
    const order = await hold(line(2));
    const command = repriced(order, { priceId: student });
    const { order: changed } = await operations().reprice(command);
    expect(changed.tickets.map(each => each.id)).toEqual(order.tickets.map(each => each.id));
    expect(costs(changed)).toEqual(['Adult 8000', 'Student 4000']);
    expect((await operations().reprice(command)).order).toMatchObject({ totalMinor: 12_000 });
    const other = { ...command, ticketIds: order.tickets.map(each => each.id) };
    expect((await refusalOf(operations().reprice(other))).code).toBe('ID_REUSED');
    expect(await stockOf(classId)).toEqual({ capacity: 5, held: 2, sold: 0 });
    const { timeline } = await operations().get({ orderId: order.id });
    expect(timeline.filter(each => each.operation === 'orders.reprice')).toHaveLength(1);
    expect((await operations().pay(inCash(changed))).order).toMatchObject({ status: 'paid' });
  });

  test('is refused a price of another class, one not sold now, and tickets of another order', async () => {
    const { student, line } = await stalls({}, { saleUntil: inDays(-1) });
    const [order, strange] = [await hold(line(1)), await stalls()];
    const refused = async (command: ReturnType<typeof repriced>) =>
      (await refusalOf(operations().reprice(command))).code;
    expect(await refused(repriced(order, { priceId: student }))).toBe('NOT_ON_SALE');
    expect(await refused(repriced(order, { priceId: strange.adult }))).toBe('NOT_FOUND');
    const { ticketIds } = repriced(await hold(strange.line(1)), { priceId: student });
    const priceId = strange.student;
    expect(await refused({ ...repriced(order, { priceId }), ticketIds })).toBe('NOT_FOUND');
    const neither = { ...repriced(order, { priceId }), priceId: undefined };
    expect(await refused(neither as ReturnType<typeof repriced>)).toBe('BAD_REQUEST');
  });

  test('is for holds alone', async () => {
    const { student, line } = await stalls();
    const [order, late] = [await hold(line(1)), await hold(line(1))];
    await operations().pay(inCash(order));
    await letLapse(office.sql, late.id);
    const code = async (each: Order) =>
      (await refusalOf(operations().reprice(repriced(each, { priceId: student })))).code;
    expect([await code(order), await code(late)]).toEqual(['NOT_HELD', 'HOLD_EXPIRED']);
  });
});

describe('a complimentary ticket', () => {
  test('costs nothing and keeps its list price and a reason, among others that are paid for', async () => {
    const { line, student } = await stalls();
    const order = await hold(line(2));
    const gift = repriced(order, { freeReason: 'Press' });
    const { order: given } = await operations().reprice(gift);
    const [first] = given.tickets;
    expect(first).toMatchObject({ priceMinor: 0, listPriceMinor: 8_000, freeReason: 'Press' });
    const { order: paid } = await operations().pay(inCash(given));
    expect(paid).toMatchObject({ totalMinor: 8_000, payments: [{ amountMinor: 8_000 }] });
    const other = await hold(line(1));
    await operations().reprice(repriced(other, { freeReason: 'Press' }));
    const { order: back } = await operations().reprice(repriced(other, { priceId: student }));
    expect(back.tickets).toMatchObject([{ priceMinor: 4_000, freeReason: null }]);
  });

  test('is given by those alone who may', async () => {
    const { line } = await stalls();
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    const order = await hold(line(1));
    const given = clerk.operations.orders.reprice(repriced(order, { freeReason: 'A friend' }));
    expect(await refusalOf(given)).toEqual({
      code: 'NOT_PERMITTED',
      data: { permission: 'sellComplimentary' },
    });
  });

  test('is each of an order that is paid so: it comes to nothing and books no payment', async () => {
    const { line, student } = await stalls();
    const order = await hold(line(1));
    const payment = { method: 'complimentary' as const, amountMinor: 8_000, reference: 'Patron' };
    const command = { ...inCash(order), payments: [payment] };
    const { order: paid } = await operations().pay(command);
    expect(paid).toMatchObject({
      ...{ status: 'paid', totalMinor: 0, vatMinor: 0, payments: [] },
      tickets: [{ listPriceMinor: 8_000, priceMinor: 0, freeReason: 'Patron' }],
    });
    const { order: again } = await operations().pay(command);
    expect({ ...again, asOf: paid.asOf }).toEqual(paid);
    const half = [
      { ...payment, amountMinor: 1_000 },
      ...inCash({ ...order, totalMinor: 3_000 }).payments,
    ];
    const other = await hold(line(1, student));
    const mixed = { ...inCash(other), payments: half };
    expect((await refusalOf(operations().pay(mixed))).code).toBe('BAD_REQUEST');
    await operations().cancel({ id: v7(), orderId: order.id, reason: 'Ill' });
    expect((await operations().get({ orderId: order.id })).order).toMatchObject({
      ...{ status: 'cancelled', payments: [] },
    });
  });

  test('stays free after the deadline', async () => {
    const { line, prices, edit } = await stalls();
    const order = await hold(line(1));
    await operations().reprice(repriced(order, { freeReason: 'Press' }));
    await letLapse(office.sql, order.id);
    await edit({ prices: [{ ...prices[0], priceMinor: 9_000 }] });
    const { order: paid } = await operations().pay(inCash({ id: order.id, totalMinor: 0 }));
    expect(paid.tickets).toMatchObject([{ priceMinor: 0, listPriceMinor: 9_000 }]);
  });
});

describe('a price that asks for proof', () => {
  test('is sold once somebody says that they saw it, which the journal keeps', async () => {
    const { student, line } = await stalls({}, { proof: 'Student card' });
    const order = await hold(line(1));
    await operations().reprice(repriced(order, { priceId: student }));
    const command = inCash({ id: order.id, totalMinor: 4_000 });
    expect(await refusalOf(operations().pay(command))).toEqual({
      code: 'PROOF_NEEDED',
      data: { proofs: ['Student card'] },
    });
    await operations().pay({ ...command, proofsConfirmed: true });
    const [row] = await office.sql(
      `select after from journal where operation = 'orders.pay' and object_id = $1`,
      [order.id],
    );
    expect(row?.['after']).toMatchObject({ proofs: ['Student card'] });
  });

  test('asks for none where a national id is given, or where the ticket is free', async () => {
    const prices = [{ id: v7(), name: 'Senior', priceMinor: 100, proof: 'Pension card' }];
    const named = { participantData: 'nationalId', capacity: 5, prices, priceMinor: undefined };
    const { classId } = await office.event([named as object]);
    const order = await namedAt(office, await heldAt(office, classId));
    expect((await operations().pay(inCash(order))).order.status).toBe('paid');
    const { student, line } = await stalls({}, { proof: 'Student card' });
    const free = await hold(line(1, student));
    await operations().reprice(repriced(free, { freeReason: 'Press' }));
    const { order: paid } = await operations().pay(inCash({ id: free.id, totalMinor: 0 }));
    expect(paid.status).toBe('paid');
  });
});

test('the books of all of it are right', async () => {
  expect(await office.operations.maintenance.checkBooks({ work: v7() })).toMatchObject({
    ...{ found: 0 },
  });
});
