import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { moving, shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
/** A counter with an open shift. */
let counter: TestCounter;
let shiftId: string;
let ticketClassId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  ticketClassId = (await office.event([{ capacity: 100 }])).classId;
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  counter = await aCounter();
  shiftId = (await opened(counter)).id;
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const { withDrawers, aCounter, opened } = shiftActs(() => office);
const shifts = () => counter.operations.shifts;
const sale = async (method: 'cash' | 'card') => {
  const { id: orderId, totalMinor: amountMinor } = await heldAt(counter, ticketClassId);
  const paying = { id: v7(), orderId, expectedTotalMinor: amountMinor };
  return counter.operations.orders.pay({ ...paying, payments: [{ method, amountMinor }] });
};
const notes = (...counts: [number, number][]) =>
  counts.map(([denominationMinor, count]) => ({ denominationMinor, count }));
/** 250.00 in the drawer. */
const right = notes([20_000, 1], [5_000, 1], [100, 0]);

describe('an X report', () => {
  test('has what was sold and given back, by method, VAT, class and operator, and the cash', async () => {
    const { order } = await sale('cash');
    await sale('cash');
    await sale('card');
    await counter.operations.orders.cancel({ id: v7(), orderId: order.id, reason: 'rain' });
    await shifts().payIn(moving(700));
    const mistake = moving(900);
    await shifts().payIn(mistake);
    await shifts().voidMovement({ id: v7(), movementId: mistake.id, reason: 'typed twice' });
    await shifts().drop(moving(1_000));
    const { report, settlement } = await shifts().report({ shiftId });
    expect(settlement).toBeNull();
    expect(report).toMatchObject({
      byMethod: [
        { method: 'card', salesMinor: 5_000, refundsMinor: 0, count: 1 },
        { method: 'cash', salesMinor: 10_000, refundsMinor: 5_000, count: 3 },
      ],
      byVatRate: [{ vatRateBp: 800, grossMinor: 10_000, vatMinor: 2 * 370 }],
      byClass: [{ ticketClassId, priceMinor: 5_000, sold: 3, takenBack: 1, grossMinor: 10_000 }],
      byOperator: [{ salesMinor: 15_000, refundsMinor: 5_000, count: 4 }],
      cash: { floatMinor: 20_000, inMinor: 700, outMinor: 1_000, expectedMinor: 24_700 },
    });
  });
});

describe('the count', () => {
  test('is begun, given up and begun again; a shift that is open is not closed', async () => {
    const early = shifts().close({ id: v7(), shiftId, counted: [] });
    expect(await refusalOf(early)).toEqual({ code: 'WRONG_STATE', data: { status: 'open' } });
    const state = async (act: Promise<{ shift: { state: string } }>) => (await act).shift.state;
    expect(await state(shifts().beginCount({ shiftId }))).toBe('counting');
    expect(await state(shifts().beginCount({ shiftId }))).toBe('counting');
    expect((await refusalOf(sale('cash'))).code).toBe('COUNTING');
    await sale('card');
    expect(await state(shifts().resume({ shiftId }))).toBe('open');
    await sale('cash');
  });

  test('is refused where it is none, and an empty drawer is one', async () => {
    await shifts().beginCount({ shiftId });
    const close = (counted: ReturnType<typeof notes>, more = {}) =>
      shifts().close({ id: v7(), shiftId, counted, reason: 'all gone', ...more });
    for (const counted of [notes([10_000, -1]), notes([0, 1]), notes([100, 1], [100, 2])]) {
      expect((await refusalOf(close(counted))).code).toBe('BAD_REQUEST');
    }
    expect(await refusalOf(close(notes([300, 1])))).toEqual({
      code: 'DENOMINATION_UNKNOWN',
      data: { denominationMinor: 300, currency: 'PLN' },
    });
    expect(await refusalOf(close(notes([100, 2]), { dropMinor: 201 }))).toMatchObject({
      code: 'DRAWER_EMPTY',
      data: { cashMinor: 200, amountMinor: 201 },
    });
    expect((await close([])).settlement).toMatchObject({
      countedMinor: 0,
      differenceMinor: -20_000,
    });
  });
});

describe('closing a shift', () => {
  const close = (more = {}, id = v7()) =>
    shifts().close({ id, shiftId, counted: right, dropMinor: 15_000, ...more });

  test('settles it once, under a number, and what is left is the next float', async () => {
    await sale('cash');
    await sale('card');
    const { report } = await shifts().report({ shiftId });
    await shifts().beginCount({ shiftId });
    const id = v7();
    const { settlement } = await close({ slips: [{ method: 'card', amountMinor: 5_000 }] }, id);
    expect(settlement).toMatchObject({
      ...{ id, shiftId, number: 1, expectedMinor: 25_000, countedMinor: 25_000 },
      ...{ differenceMinor: 0, dropMinor: 15_000, leftMinor: 10_000, grandTotalMinor: 10_000 },
      ...{ counted: right, reason: null, report, recounts: [] },
    });
    const again = { slips: [{ method: 'card' as const, amountMinor: 5_000 }] };
    expect((await close(again, id)).settlement).toEqual(settlement);
    expect((await refusalOf(close({}, id))).code).toBe('ID_REUSED');
    expect(await refusalOf(close())).toEqual({ code: 'WRONG_STATE', data: { status: 'closed' } });
    expect((await shifts().report({ shiftId })).settlement).toEqual(settlement);
    expect(await shifts().current()).toEqual({ shift: null });

    expect(await refusalOf(opened(counter, 9_000))).toEqual({
      code: 'REASON_NEEDED',
      data: { countedMinor: 9_000, expectedMinor: 10_000, currency: 'PLN' },
    });
    shiftId = (await opened(counter, 10_000)).id;
    await sale('card');
    await shifts().beginCount({ shiftId });
    const next = await shifts().close({ id: v7(), shiftId, counted: notes([10_000, 1]) });
    expect(next.settlement).toMatchObject({ number: 2, grandTotalMinor: 15_000 });
  });

  test('asks for a reason where cash or slips differ by more than the settings let pass', async () => {
    await sale('card');
    await shifts().beginCount({ shiftId });
    const differs = { countedMinor: 25_000, expectedMinor: 20_000, currency: 'PLN' };
    expect(await refusalOf(close())).toEqual({ code: 'REASON_NEEDED', data: differs });
    const slips = [{ method: 'card' as const, amountMinor: 4_000 }];
    expect(await refusalOf(close({ counted: notes([20_000, 1]), slips }))).toMatchObject({
      code: 'REASON_NEEDED',
      data: { countedMinor: 4_000, expectedMinor: 5_000 },
    });
    const change = (countToleranceMinor: number) =>
      office.operations.maintenance.changeSettings({ countToleranceMinor });
    await change(5_000);
    expect((await close({ slips })).settlement).toMatchObject({ differenceMinor: 5_000 });
    await change(0);
  });

  test('tells who counts blind nothing before it is done, and then what was expected', async () => {
    counter = await office.openCounter();
    await counter.signIn(await anOperator(office));
    shiftId = (await opened(counter)).id;
    await shifts().beginCount({ shiftId });
    expect((await shifts().report({ shiftId })).report.cash.expectedMinor).toBeNull();
    expect(await refusalOf(close())).toMatchObject({
      code: 'REASON_NEEDED',
      data: { countedMinor: 25_000, expectedMinor: null },
    });
    const { settlement } = await close({ reason: 'nobody knows' });
    expect(settlement).toMatchObject({ expectedMinor: 20_000, reason: 'nobody knows' });
  });

  test('of two who close it at once one does', async () => {
    await shifts().beginCount({ shiftId });
    const both = [close({ reason: 'one' }), close({ reason: 'other' })].map(outcomeOf);
    expect((await Promise.all(both)).sort()).toEqual(['WRONG_STATE', 'done']);
  });

  test('of others takes the permission to see theirs', async () => {
    const other = await anOperator(office);
    await counter.signIn(other);
    const needs = { code: 'NOT_PERMITTED', data: { permission: 'viewShifts' } };
    expect(await refusalOf(shifts().beginCount({ shiftId }))).toEqual(needs);
    expect(await refusalOf(shifts().report({ shiftId }))).toEqual(needs);
    expect((await shifts().list()).shifts).toEqual([]);
    await counter.signInAs('admin');
    await shifts().beginCount({ shiftId });
    await close({ reason: 'left open overnight' });
  });
});

describe('a recount', () => {
  test('stands beside the settlement, which stays as it was', async () => {
    const again = { id: v7(), shiftId, counted: notes([10_000, 1]), reason: 'one note stuck' };
    expect(await refusalOf(shifts().recount(again))).toMatchObject({ code: 'WRONG_STATE' });
    await shifts().beginCount({ shiftId });
    const counted = notes([20_000, 1]);
    const { settlement } = await shifts().close({ id: v7(), shiftId, counted });
    const recounted = await shifts().recount(again);
    expect(recounted.settlement).toEqual({
      ...settlement,
      recounts: [expect.objectContaining({ countedMinor: 10_000, differenceMinor: -10_000 })],
    });
    expect(await shifts().recount(again)).toEqual(recounted);
  });
});

describe('the list of shifts', () => {
  test('goes back page by page, and has what each was settled at', async () => {
    const { drawerId } = (await shifts().report({ shiftId })).shift;
    await shifts().beginCount({ shiftId });
    await shifts().close({ id: v7(), shiftId, counted: notes([20_000, 1]) });
    const next = await opened(counter, 20_000);
    const first = await shifts().list({ drawerId, limit: 1 });
    expect(first.shifts).toMatchObject([{ id: next.id, settlement: null }]);
    const cursor = first.nextCursor ?? '';
    expect(await shifts().list({ drawerId, limit: 1, cursor })).toMatchObject({
      shifts: [{ id: shiftId, state: 'closed', settlement: { number: 1, differenceMinor: 0 } }],
      nextCursor: null,
    });
    const later = await shifts().list({ drawerId, from: '2199-01-01T00:00:00Z' });
    expect(later.shifts).toEqual([]);
  });
});
