import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import {
  heldAt,
  namedAt,
  personOf,
  soldAt,
  ticketOf,
} from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
let classId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  classId = await aNamedClass(office, 50);
});
afterAll(() => office.close());

const reveal = (ticketId: string) =>
  office.operations.participants.reveal({ ticketId, reason: 'the door asked' });
const change = (order: Order, typed: object, ticketId = ticketOf(order)) =>
  office.operations.participants.change({
    orderId: order.id,
    ticketId,
    reason: 'a slip of the pen',
    ...typed,
  });
const lastAct = async (operation: string) => {
  const rows = await office.sql(
    'select object_id, operator_id, reason, before, after from journal where operation = $1 order by seq desc limit 1',
    [operation],
  );
  return rows[0];
};

describe('revealing a national id', () => {
  test('shows it whole, and the journal who looked and why, but never what was seen', async () => {
    const order = await soldAt(office.counter, classId);
    expect(await reveal(ticketOf(order))).toEqual({ nationalId: pesel });
    const act = await lastAct('participants.reveal');
    expect(act).toMatchObject({
      object_id: order.id,
      operator_id: expect.any(String) as string,
      reason: 'the door asked',
      after: { ticketId: ticketOf(order) },
    });
    expect(JSON.stringify(act)).not.toContain('440514');
  });

  test('writes a row for every time', async () => {
    const order = await soldAt(office.counter, classId);
    await reveal(ticketOf(order));
    await reveal(ticketOf(order));
    const rows = await office.sql(
      `select from journal where operation = 'participants.reveal' and object_id = $1`,
      [order.id],
    );
    expect(rows).toHaveLength(2);
  });

  test('needs its permission and a reason', async () => {
    const order = await soldAt(office.counter, classId);
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    const looking = clerk.operations.participants.reveal({
      ticketId: ticketOf(order),
      reason: 'x',
    });
    expect(await refusalOf(looking)).toMatchObject({ code: 'NOT_PERMITTED' });
    const silent = office.operations.participants.reveal({
      ticketId: ticketOf(order),
      reason: ' ',
    });
    expect(await refusalOf(silent)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('says what is not there and what cannot be read', async () => {
    expect(await refusalOf(reveal(v7()))).toMatchObject({ code: 'NOT_FOUND' });
    const order = await soldAt(office.counter, classId);
    const stranger = await office.openCounter({ enrolled: false });
    await stranger.signInAs('admin');
    const looking = stranger.operations.participants.reveal({
      ticketId: ticketOf(order),
      reason: 'curious',
    });
    expect(await refusalOf(looking)).toMatchObject({ code: 'ID_UNREADABLE' });
  });
});

describe('putting a sold ticket’s participant right', () => {
  test('changes what is given and keeps the rest; the journal tells the fields alone', async () => {
    const order = await soldAt(office.counter, classId);
    const renamed = await change(order, { firstName: 'Wilhelmina' });
    expect(personOf(renamed.order)).toMatchObject({
      firstName: 'Wilhelmina',
      lastName: 'Kos',
      nationalId: { masked: '440514*****' },
    });
    await change(order, { nationalId: otherPesel });
    expect(await reveal(ticketOf(order))).toEqual({ nationalId: otherPesel });
    const act = await lastAct('participants.change');
    expect(act).toMatchObject({
      object_id: order.id,
      reason: 'a slip of the pen',
      after: { ticketId: ticketOf(order), fields: ['nationalId'] },
    });
    // What is told, and no digest: any letters may stand in one.
    const acts = await office.sql(
      `select operation, reason, before, after from journal where object_id = $1`,
      [order.id],
    );
    expect(JSON.stringify(acts)).not.toMatch(/wilhelmina|kos|900101|440514/i);
  });

  test('is for sold tickets alone that nobody has come in with', async () => {
    const held = await namedAt(office.counter, await heldAt(office.counter, classId));
    expect(await refusalOf(change(held, { firstName: 'Jan' }))).toMatchObject({
      code: 'NOT_SOLD',
    });
    const sold = await soldAt(office.counter, classId);
    expect(await refusalOf(change(sold, { firstName: 'Jan' }, v7()))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await office.sql('update tickets set admitted_at = now() where order_id = $1', [sold.id]);
    expect(await refusalOf(change(sold, { firstName: 'Jan' }))).toMatchObject({
      code: 'ADMITTED',
    });
  });

  test('needs its permission', async () => {
    const order = await soldAt(office.counter, classId);
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    const changing = clerk.operations.participants.change({
      orderId: order.id,
      ticketId: ticketOf(order),
      firstName: 'Ewa',
      reason: 'x',
    });
    expect(await refusalOf(changing)).toMatchObject({
      code: 'NOT_PERMITTED',
      data: { permission: 'changeParticipant' },
    });
  });
});
