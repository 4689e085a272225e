import { readdir, readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRole } from '../../tests/support/fixtures/people.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Permission } from '../contract/permissions.ts';
import { refunding } from './refunding.testing.ts';

let office: BoxOffice;
/** The counter at which everything here happens. */
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
});
afterAll(() => office.close());

const { held, stockOf } = selling(() => office);
const access = () => office.operations.access;
const { somebody, confirming, atTheCounter, anOrder, takeBack, cancelledBy, needed, isOffered } =
  refunding(
    () => office,
    () => counter,
  );

describe('giving money back', () => {
  const as = async (...permitted: Permission[]) => {
    await atTheCounter(await somebody(null, await aRole(office, 'sell', ...permitted)));
  };
  const notPermitted = (permission: Permission) => ({
    code: 'NOT_PERMITTED',
    data: { permission },
  });

  test('is a permission of its own, beside that of taking tickets back', async () => {
    const order = await anOrder();
    await as('cancel');
    expect(await refusalOf(takeBack(order))).toEqual(notPermitted('refund'));
    await as('refund');
    expect(await refusalOf(takeBack(order))).toEqual(notPermitted('cancel'));
    await as('cancel', 'refund');
    await takeBack(order);
  });

  test('is not what happens to an order that brought no money', async () => {
    const { classIds } = await office.event([{ capacity: 2 }]);
    const order = await held(classIds[0]);
    const payment = { id: v7(), orderId: order.id, expectedTotalMinor: 10_000 };
    const onTheHouse = { method: 'complimentary' as const, amountMinor: 10_000 };
    await office.operations.orders.pay({ ...payment, payments: [onTheHouse] });
    await as('cancel');
    await takeBack({ orderId: order.id });
    const [row] = await cancelledBy({ orderId: order.id });
    expect(row?.after).toMatchObject({ refundedMinor: 0 });
  });

  test('goes on for every role that could take a paid order back before', async () => {
    const roleId = v7();
    const [fileName] = (await readdir('drizzle/migrations')).filter(each =>
      each.endsWith('_refund_permission.sql'),
    );
    await office.sql('insert into roles (id, name, permissions) values ($1, $2, $3)', [
      roleId,
      'From before',
      ['sell', 'cancel'],
    ]);
    await office.sql(await readFile(`drizzle/migrations/${fileName ?? ''}`, 'utf8'));
    const { roles } = await access().roles();
    expect(roles.find(each => each.id === roleId)?.permissions).toEqual([
      'sell',
      'cancel',
      'refund',
    ]);
  });
});

describe('a limit for refunds', () => {
  test('lets an operator give back so much alone, and no more', async () => {
    const clerk = await somebody(10_000);
    await atTheCounter(clerk);
    await takeBack(await anOrder());
    const more = await anOrder(undefined, 5_001);
    expect(await refusalOf(takeBack(more))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { amountMinor: 10_002, currency: 'PLN', limitMinor: 10_000, limitCurrency: 'PLN' },
    });
    expect(await stockOf(more.classId)).toEqual({ capacity: 2, held: 0, sold: 2 });
  });

  test('of nothing always asks for a second person, where money goes back', async () => {
    await atTheCounter(await somebody(0));
    await needed(await anOrder(undefined, 1));
    await takeBack(await anOrder(undefined, 0));
  });

  test('cannot be compared with another currency, which always asks for somebody without one', async () => {
    const limited = await confirming(1_000_000);
    const unlimited = await confirming(null);
    await atTheCounter(await somebody(1_000_000));
    const order = await anOrder({ currency: 'EUR' }, 1);
    expect(await isOffered(order, limited)).toBe(false);
    expect(await isOffered(order, unlimited)).toBe(true);
  });

  test('holds at once, also for somebody who is signed in', async () => {
    const clerk = await somebody(null);
    await atTheCounter(clerk);
    await takeBack(await anOrder());
    await access().changeRefundLimit({ operatorId: clerk.id, refundLimitMinor: 1 });
    await needed(await anOrder());
  });
});
