import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { takeAgreementAway } from '../../tests/load/protection.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { sqlState } from '../database/busy.ts';
import { attacks, type Orders, withFee } from './attacks.testing.ts';

/* What wrong code might write of an order, past the program; each attack is rolled back. */

let office: BoxOffice;
let owner: Client;
let orders: Orders;
beforeAll(async () => {
  office = await openBoxOffice();
  owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  const { classIds } = await office.event([{}, {}]);
  const [classId = '', otherClassId = ''] = classIds;
  const cancelled = await soldAt(office, classId);
  await office.operations.orders.cancel({ orderId: cancelled.id, reason: 'not coming' });
  const held = await heldAt(office, classId, 2);
  const [paid, otherPaid] = [await soldAt(office, classId), await soldAt(office, classId)];
  const charged = await soldAt(office, classId);
  await owner.query(withFee(charged.id));
  orders = {
    ...{ classId, otherClassId, held: held.id, cancelled: cancelled.id },
    ...{ paid: paid.id, otherPaid: otherPaid.id, charged: charged.id },
  };
});
beforeEach(async () => {
  await owner.query('rollback');
  await owner.query('begin');
});
afterAll(async () => {
  await owner.end();
  await office.close();
});

/** What the database says to an attack, at the latest at its commit; `taken` when nothing. */
async function outcomeOf(statements: readonly string[]): Promise<string | null> {
  try {
    for (const each of statements) await owner.query(each);
    await owner.query('set constraints all immediate');
    return 'taken';
  } catch (error) {
    return sqlState(error);
  }
}

describe('the database refuses', () => {
  test.each(attacks)('$what ($wall)', async ({ wall, statements }) => {
    expect(await outcomeOf(statements(orders))).toBe(wall);
  });

  test('half of a change as soon as its constraints are immediate', async () => {
    await owner.query('set constraints all immediate');
    const half = `update tickets set status = 'void', voided_at = now() where order_id = '${orders.paid}'`;
    expect(await outcomeOf([half])).toBe('RL005');
  });

  test('whoever has looked at an order before another changed its tickets, and would change them too (40001)', async () => {
    const other = new Client({ connectionString: office.database.ownerUrl });
    await other.connect();
    await other.query('begin isolation level repeatable read');
    await other.query('select from orders limit 1');
    await owner.query(`update tickets set price_minor = 1 where order_id = '${orders.held}'`);
    await owner.query('commit');
    const late = other.query(
      `update tickets set price_minor = 2 where order_id = '${orders.held}'`,
    );
    expect(await late.then(() => 'taken', sqlState)).toBe('40001');
    await other.end();
  });
});

describe('control: without the agreement', () => {
  test.each(attacks)('$what is taken', async ({ statements }) => {
    await takeAgreementAway(owner);
    expect(await outcomeOf(statements(orders))).toBe('taken');
  });
});
