import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { stockOf, held, paid } = selling(() => office);

describe('cancelling', () => {
  test('gives the places and the money back, once', async () => {
    const { classIds } = await office.event([{ capacity: 2 }]);
    const order = await held(classIds[0]);
    await paid(order.id, 10_000);
    const cancel = () =>
      office.operations.orders.cancel({ orderId: order.id, reason: 'wrong evening' });
    await Promise.all([cancel(), cancel(), cancel()]);
    const { order: cancelled } = await cancel();
    expect(cancelled).toMatchObject({ status: 'cancelled', totalMinor: 10_000 });
    expect(cancelled.tickets.map(each => each.status)).toEqual(['void', 'void']);
    expect(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
    expect(await stockOf(classIds[0])).toEqual({ capacity: 2, held: 0, sold: 0 });
  });

  test('is one act of several at once; all others are told whose it was', async () => {
    const { classIds } = await office.event([{}]);
    const order = await held(classIds[0]);
    await paid(order.id, 10_000);
    const cancel = () => office.operations.orders.cancel({ orderId: order.id, reason: 'rain' });
    const answers = await Promise.all([cancel(), cancel(), cancel()]);
    const acts = answers.map(({ already }) => already?.operatorName ?? null);
    expect(acts.sort()).toEqual([admin.name, admin.name, null]);
  });

  test('is refused after admission, and after the start without permission', async () => {
    const { id, classIds } = await office.event([{ capacity: 4 }]);
    const order = await held(classIds[0], 1);
    await paid(order.id, 5_000);
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    await office.sql(`update events set starts_at = now() where id = $1`, [id]);
    const cancel = { orderId: order.id, reason: 'late' };
    expect(await refusalOf(clerk.operations.orders.cancel(cancel))).toMatchObject({
      code: 'EVENT_STARTED',
    });
    await office.sql(`update tickets set admitted_at = now() where order_id = $1`, [order.id]);
    expect(await refusalOf(office.operations.orders.cancel(cancel))).toMatchObject({
      code: 'ADMITTED',
    });
  });
});

test('a hold left by a crash is offered again at its own counter only', async () => {
  const { classIds } = await office.event([{ capacity: 5 }]);
  const here = await office.openCounter();
  await here.signInAs('clerk');
  const order = await heldAt(here, classIds[0] ?? '');
  const { orders } = await here.operations.orders.openHolds();
  expect(orders.map(each => each.id)).toEqual([order.id]);
  const there = await office.operations.orders.openHolds();
  expect(there.orders.map(each => each.id)).not.toContain(order.id);
});
