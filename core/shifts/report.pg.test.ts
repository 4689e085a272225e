import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { heldAt, inCash } from '../../tests/support/fixtures/orders.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { moving, shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
});
afterAll(() => office.close());

const { withDrawers, aCounter, opened } = shiftActs(() => office);

const reportOf = async ({ operations }: TestCounter, shiftId: string) =>
  (await operations.shifts.report({ shiftId })).report;

/** A paid order of three tickets at 5 000 each, and a class that costs 6 000. */
async function aSale({ operations }: TestCounter, freeReason?: string) {
  const { classIds } = await office.event([{ capacity: 9 }, { capacity: 9, priceMinor: 6_000 }]);
  const [classId = '', dearer = ''] = classIds;
  const order = await heldAt({ operations }, classId, 3);
  const ticketIds = order.tickets.map(each => each.id);
  if (freeReason === undefined) await operations.orders.pay(inCash(order));
  else {
    const given = { id: v7(), orderId: order.id, ticketIds, freeReason };
    const { order: free } = await operations.orders.reprice(given);
    await operations.orders.pay(inCash(free));
  }
  return { orderId: order.id, ticketIds, dearer };
}

describe('what is special in a shift', () => {
  test('is named by its report, and frozen in its settlement', async () => {
    const counter = await aCounter();
    const { orders, shifts } = counter.operations;
    const { id: shiftId } = await opened(counter);
    const { orderId, ticketIds, dearer } = await aSale(counter);
    const [first = '', second = ''] = ticketIds;
    await orders.giveAllowance({ id: v7(), orderId, amountMinor: 900, reason: 'late start' });
    await orders.cancelTickets({
      ...{ id: v7(), orderId, ticketIds: [first], feeMinor: 500, reason: 'fell ill' },
    });
    await orders.exchange({
      ...{ id: v7(), orderId, returned: [second], expectedDifferenceMinor: 1_300 },
      lines: [{ ticketClassId: dearer, quantity: 1 }],
      payments: [{ method: 'cash', amountMinor: 1_300 }],
    });
    await aSale(counter, 'Press');
    const special = {
      charges: [
        // Of three tickets alike: those of two ended with them.
        { kind: 'allowance', made: 3, takenBack: 2, amountMinor: -300 },
        { kind: 'cancellationFee', made: 1, takenBack: 0, amountMinor: 500 },
      ],
      exchanges: { count: 1, takenMinor: 1_300, givenBackMinor: 0 },
      complimentary: [{ reason: 'Press', sold: 3, takenBack: 0, listMinor: 15_000 }],
    };
    expect(await reportOf(counter, shiftId)).toMatchObject(special);
    await shifts.beginCount({ shiftId });
    const given = { id: v7(), shiftId, counted: [], reason: 'not counted' };
    expect((await shifts.close(given)).settlement.report).toMatchObject(special);
  });

  test('of a settlement from before is nothing, and it is read all the same', async () => {
    const counter = await aCounter();
    const { shifts } = counter.operations;
    const { id: shiftId } = await opened(counter);
    await shifts.beginCount({ shiftId });
    await shifts.close({ id: v7(), shiftId, counted: [], reason: 'not counted' });
    await office.sql('alter table settlements disable trigger user');
    await office.sql(
      `update settlements set report = report - 'charges' - 'exchanges' - 'complimentary' - 'movements'
       where shift_id = $1`,
      [shiftId],
    );
    await office.sql('alter table settlements enable trigger user');
    expect(await reportOf(counter, shiftId)).toMatchObject({
      ...{ charges: [], complimentary: [], movements: [] },
      exchanges: { count: 0, takenMinor: 0, givenBackMinor: 0 },
    });
  });
});

/** Every number in an answer, however deep. */
const numbersIn = (answer: unknown): number[] =>
  typeof answer === 'number'
    ? [answer]
    : typeof answer === 'object' && answer !== null
      ? Object.values(answer).flatMap(numbersIn)
      : [];

describe('who counts blind', () => {
  const sold = 15_000;

  /** Somebody without the permission to see shifts of others, who took cash alone, and their report. */
  async function aBlindDay(counter: TestCounter) {
    const { id: shiftId } = await opened(counter, 20_000);
    await counter.operations.shifts.payIn(moving(700));
    const before = numbersIn(await reportOf(counter, shiftId));
    await aSale(counter);
    return { shiftId, before };
  }

  test('finds no number in the report that a sale has changed, and all of them once it is closed', async () => {
    const counter = await office.openCounter();
    await counter.signIn(await anOperator(office));
    const { shiftId, before } = await aBlindDay(counter);
    const report = await reportOf(counter, shiftId);
    expect(numbersIn(report)).toEqual(before);
    expect(report.cash).toEqual({
      ...{ floatMinor: 20_000, inMinor: 700, outMinor: 0, expectedMinor: null },
    });
    expect(report.movements).toHaveLength(2);
    const { shifts } = counter.operations;
    await shifts.beginCount({ shiftId });
    expect(numbersIn(await reportOf(counter, shiftId))).toEqual(before);
    await shifts.close({ id: v7(), shiftId, counted: [], reason: 'not counted' });
    const { byMethod, cash } = await reportOf(counter, shiftId);
    expect(byMethod).toMatchObject([{ method: 'cash', salesMinor: sold }]);
    expect(cash.expectedMinor).toBe(20_700 + sold);
  });

  test('is nobody where the settings say so, or who may see the shifts of others', async () => {
    const supervisor = await aCounter();
    const { shiftId } = await aBlindDay(supervisor);
    expect((await reportOf(supervisor, shiftId)).cash.expectedMinor).toBe(20_700 + sold);
    await office.operations.maintenance.changeSettings({ blindCount: false });
    const counter = await office.openCounter();
    await counter.signIn(await anOperator(office));
    const { shiftId: theirs } = await aBlindDay(counter);
    expect((await reportOf(counter, theirs)).byMethod).toMatchObject([{ salesMinor: sold }]);
    await office.operations.maintenance.changeSettings({ blindCount: true });
  });
});

describe('how cash moved without a sale', () => {
  test('is listed with who, why, and what of it was a mistake, at every counter of the drawer', async () => {
    const counter = await aCounter();
    const { id: shiftId } = await opened(counter);
    const mistake = moving(700);
    await counter.operations.shifts.payIn(mistake);
    await counter.operations.shifts.openDrawer({ id: v7(), reason: 'change for a guest' });
    const clerk = await anOperator(office);
    const beside = await office.openCounter();
    await beside.signIn(clerk);
    const counterId = await counterIdOf(beside.dataDir);
    expect((await beside.operations.shifts.movements()).movements).toEqual([]);
    await office.sql(
      `update counters set drawer_id = (select drawer_id from shifts where id = $2) where id = $1`,
      [counterId, shiftId],
    );
    const takenBack = { id: v7(), movementId: mistake.id, reason: 'typed twice' };
    await beside.operations.shifts.voidMovement(takenBack);
    const { movements } = await beside.operations.shifts.movements();
    expect(movements).toMatchObject([
      { kind: 'noSale', amountMinor: 0, reason: 'change for a guest', takenBack: null },
      {
        ...{ id: mistake.id, kind: 'payIn', amountMinor: 700, reason: 'why' },
        takenBack: { reason: 'typed twice', operatorName: clerk.name },
      },
      { kind: 'float', amountMinor: 20_000, reason: null, takenBack: null },
    ]);
    const { movements: reported } = await reportOf(counter, shiftId);
    expect(reported).toEqual(movements.toReversed());
  });
});
