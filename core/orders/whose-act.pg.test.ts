import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin, clerk } from '../../tests/support/fixtures/cast.ts';
import { soldAt, ticketOf } from '../../tests/support/fixtures/orders.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

/* Row 4a: work found done by somebody else is theirs, and one's own command sent again is one's own. */

let office: BoxOffice;
let next: TestCounter;
let classId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  next = await (await office.openCounter()).signIn(clerk);
  [classId = ''] = (await office.event([{ capacity: 500, participantData: 'name' }])).classIds;
});
afterAll(() => office.close());

const { held, lapse } = selling(() => office);
const cancel = (at: Pick<TestCounter, 'operations'>, orderId: string, more: object = {}) =>
  at.operations.orders.cancel({ orderId, reason: 'rain', ...more });
const paymentsOf = async (orderId: string) => {
  const { order } = await office.operations.orders.get({ orderId });
  return order.payments.map(each => each.amountMinor);
};

describe('an order that somebody else has cancelled', () => {
  test('is answered with who, where and when, and gives nothing back again', async () => {
    const { id } = await soldAt(office, classId);
    await cancel(office, id);
    const { order, already } = await cancel(next, id, { reason: 'not coming' });
    expect(order.status).toBe('cancelled');
    const { timeline } = await office.operations.orders.get({ orderId: id });
    expect(already).toEqual(timeline.at(-1));
    expect(already).toMatchObject({ operatorName: admin.name, reason: 'rain' });
    expect(await paymentsOf(id)).toEqual([5_000, -5_000]);
  });

  test('is nobody’s where it ran out by itself', async () => {
    const { id } = await held(classId, 1);
    await lapse(id);
    await office.operations.maintenance.releaseExpiredHolds({ dryRun: false });
    const { already } = await cancel(next, id);
    // The counter of the hold: that the journal knows, and nobody else.
    expect(already).toMatchObject({
      operation: 'orders.expire',
      operatorName: null,
      counterName: expect.any(String) as string,
    });
  });

  test('is nobody’s where the journal does not know, and still not one’s own', async () => {
    const { id } = await held(classId, 1);
    await cancel(office, id);
    await office.sql(
      `begin; alter table journal disable trigger journal_is_written_once;
       delete from journal where object_id = '${id}';
       alter table journal enable always trigger journal_is_written_once; commit`,
    );
    expect((await cancel(next, id)).already).toMatchObject({
      operatorName: null,
      counterName: null,
    });
  });
});

describe('one’s own cancellation', () => {
  test('is answered as the first time, however often its command is sent', async () => {
    const { id: orderId } = await soldAt(office, classId);
    const id = v7();
    const answers = await Promise.all([1, 2, 3].map(() => cancel(office, orderId, { id })));
    expect(answers.map(({ already }) => already)).toEqual([null, null, null]);
    expect(await paymentsOf(orderId)).toEqual([5_000, -5_000]);
    const other = cancel(office, orderId, { id, reason: 'snow' });
    expect(await refusalOf(other)).toMatchObject({ code: 'ID_REUSED' });
  });

  test('control: without its id it cannot be told from another’s', async () => {
    const { id: orderId } = await soldAt(office, classId);
    expect((await cancel(office, orderId)).already).toBeNull();
    expect((await cancel(office, orderId)).already).toMatchObject({ operatorName: admin.name });
  });
});

describe('a hold that was sold meanwhile', () => {
  test('is not taken back by who meant to release it, and is told as the other’s', async () => {
    const { id } = await soldAt(office, classId);
    const { order, already } = await cancel(next, id, { expectedStatus: 'held' });
    expect(order.status).toBe('paid');
    expect(already).toMatchObject({ operation: 'orders.pay', operatorName: admin.name });
    expect(await paymentsOf(id)).toEqual([5_000]);
  });

  test('control: whoever does not say what they saw gives its money back', async () => {
    const { id } = await soldAt(office, classId);
    await cancel(office, id);
    expect(await paymentsOf(id)).toEqual([5_000, -5_000]);
  });

  test('is refused to everybody else with whose act it was', async () => {
    const order = await soldAt(office, classId);
    const orderId = order.id;
    const { orders } = next.operations;
    const participants = [{ ticketId: ticketOf(order), firstName: 'Ola', lastName: 'Zięba' }];
    const payments = [{ method: 'card' as const, amountMinor: 5_000 }];
    const refused = await Promise.all(
      [
        orders.pay({ id: v7(), orderId, expectedTotalMinor: 5_000, payments }),
        orders.changeHold({ orderId, lines: [{ ticketClassId: classId, quantity: 2 }] }),
        orders.saveParticipants({ orderId, participants }),
        orders.takeOver({ orderId }),
      ].map(refusalOf),
    );
    for (const each of refused) {
      expect(each).toMatchObject({
        code: 'NOT_HELD',
        data: { status: 'paid', by: { operation: 'orders.pay', operatorName: admin.name } },
      });
    }
  });
});
