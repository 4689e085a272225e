import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offer } from '../../tests/support/fixtures/events.ts';
import { heldAt, inCash, namedAt, paidAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

/* Paying a hold after its deadline: only what could be held anew, at the prices of the moment (4.1). */

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

interface Late {
  order: Order;
  eventId: string;
  classId: string;
}

/** Two tickets whose deadline passed so long ago (minutes). */
async function late(isTidiedUp: boolean, ago = 1, given: object = {}): Promise<Late> {
  const { id: eventId, classId } = await office.event([{ capacity: 5, ...given }]);
  const order = await namedAt(office, await heldAt(office, classId, 2));
  const past = `held_until = now() - $2 * interval '1 minute'`;
  await office.sql(`update orders set ${past} where id = $1`, [order.id, ago]);
  await office.sql(`update order_lines set ${past} where order_id = $1`, [order.id, ago]);
  if (isTidiedUp) await office.operations.maintenance.releaseExpiredHolds({});
  return { order, eventId, classId };
}

const inEvent = (values: string, { eventId }: Late) =>
  office.sql(`update events set ${values} where id = $1`, [eventId]);
const inClass = (values: string, { classId }: Late) =>
  office.sql(`update ticket_classes set ${values} where id = $1`, [classId]);
const inPrice = (values: string, { classId }: Late) =>
  office.sql(`update ticket_class_prices set ${values} where ticket_class_id = $1`, [classId]);
const pay = ({ order }: Late, totalMinor: number = order.totalMinor) =>
  office.operations.orders.pay(inCash({ id: order.id, totalMinor }));

const meanwhile: [string, (order: Late) => Promise<unknown>][] = [
  ['its event is a draft again', sale => inEvent(`status = 'draft'`, sale)],
  ['its event is postponed', sale => inEvent(`status = 'postponed'`, sale)],
  ['its event is cancelled', sale => inEvent(`status = 'cancelled'`, sale)],
  ['its event has begun', sale => inEvent('starts_at = now()', sale)],
  ['its sale has ended', sale => inClass(`sale_until = now()`, sale)],
  ['its sale begins later', sale => inClass(`sale_from = now() + interval '1 hour'`, sale)],
  ['its limit is lower', sale => inClass('limit_per_order = 1', sale)],
];

describe.each([
  ['that nothing has tidied up', false],
  ['that has expired', true],
])('a late order %s', (_what, isTidiedUp) => {
  test.each(meanwhile)('is refused once %s', async (_when, change) => {
    const sale = await late(isTidiedUp);
    await change(sale);
    expect(await refusalOf(pay(sale))).toEqual({ code: 'HOLD_EXPIRED', data: {} });
  });

  test.each([6_000, 4_000])(
    'is paid at the price of now (%i), which its tickets keep',
    async now => {
      const sale = await late(isTidiedUp);
      const { classId: ticketClassId } = sale;
      const change = { ...offer, ticketClassId, name: 'Anew', priceMinor: now, vatRateBp: 2_300 };
      await office.operations.ticketClasses.update({ ...change, capacity: 5 });
      expect(await refusalOf(pay(sale))).toEqual({
        code: 'TOTAL_CHANGED',
        data: { totalMinor: 2 * now },
      });
      const { order } = await pay(sale, 2 * now);
      expect(order).toMatchObject({ status: 'paid', totalMinor: 2 * now });
      for (const ticket of order.tickets) {
        expect(ticket).toMatchObject({ priceMinor: now, vatRateBp: 2_300, className: 'Anew' });
      }
    },
  );

  test('is sold within the hour, and no later', async () => {
    expect((await pay(await late(isTidiedUp, 59))).order.status).toBe('paid');
    const tooLate = await late(isTidiedUp, 61);
    expect(await refusalOf(pay(tooLate))).toMatchObject({ code: 'HOLD_EXPIRED' });
    // Control: only the setting stood in its way.
    await office.operations.maintenance.changeSettings({ lateMinutes: 1_440 });
    expect((await pay(tooLate)).order.status).toBe('paid');
    await office.operations.maintenance.changeSettings({ lateMinutes: 60 });
  });

  test('is refused at once where nothing may be paid late', async () => {
    await office.operations.maintenance.changeSettings({ lateMinutes: 0 });
    expect(await refusalOf(pay(await late(isTidiedUp)))).toMatchObject({ code: 'HOLD_EXPIRED' });
    await office.operations.maintenance.changeSettings({ lateMinutes: 60 });
  });

  test('is held to the ages of now', async () => {
    const sale = await late(isTidiedUp, 1, { participantData: 'nationalId' });
    await inPrice('max_age = 12', sale);
    expect(await refusalOf(pay(sale))).toMatchObject({ code: 'AGE_LIMIT' });
  });

  test('is refused where it would come to more than an amount can be', async () => {
    const sale = await late(isTidiedUp);
    await inPrice('price_minor = 60000000000', sale);
    expect(await refusalOf(pay(sale))).toMatchObject({ code: 'HOLD_EXPIRED' });
  });
});

test('a payment in time is taken at the price that was held, whatever has changed', async () => {
  const { id: eventId, classId } = await office.event([{ capacity: 5 }]);
  const order = await heldAt(office, classId, 2);
  await inPrice('price_minor = 9900', { order, eventId, classId });
  await inEvent(`status = 'postponed'`, { order, eventId, classId });
  expect((await paidAt(office, order)).totalMinor).toBe(10_000);
});
