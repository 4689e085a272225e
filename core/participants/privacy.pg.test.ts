import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, paidAt, ticketOf } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

test('a national id stands in no table in clear, and nothing personal in the journal', async () => {
  const order = await heldAt(office, await aNamedClass(office));
  const ticketId = ticketOf(order);
  await office.operations.orders.saveParticipants({
    orderId: order.id,
    participants: [
      {
        ticketId,
        firstName: 'Wilhelmina',
        lastName: 'Quux',
        nationalId: pesel,
      },
    ],
  });
  await paidAt(office, order);

  const tables = await office.sql(`select tablename from pg_tables where schemaname = 'public'`);
  expect(tables.map(each => each['tablename'])).toContain('participants');
  for (const { tablename } of tables) {
    const rows = JSON.stringify(await office.sql(`select t::text from "${String(tablename)}" t`));
    expect([tablename, rows.includes(pesel.value)]).toEqual([tablename, false]);
    // Where a name must stand it is found: the search sees what is there.
    const isTheirs = tablename === 'participants';
    expect([tablename, /wilhelmina|quux/i.test(rows)]).toEqual([tablename, isTheirs]);
  }
});

test('what is typed is kept field by field; the national id stays until it is replaced or removed', async () => {
  const order = await heldAt(office, await aNamedClass(office));
  const ticketId = ticketOf(order);
  const save = async (typed: object) => {
    const saved = await office.operations.orders.saveParticipants({
      orderId: order.id,
      participants: [{ ticketId, ...typed }],
    });
    return saved.order.tickets[0]?.participant;
  };
  await save({ firstName: 'Jan' });
  expect(await save({ nationalId: { kind: 'document', value: 'abc 99' } })).toMatchObject({
    firstName: 'Jan',
    nationalId: { kind: 'document', masked: 'AB*****' },
    complete: false,
  });
  expect(await save({ lastName: 'Kos' })).toMatchObject({ complete: true });
  expect(await save({ nationalId: null })).toMatchObject({ nationalId: null, complete: false });
  const stranger = office.operations.orders.saveParticipants({
    orderId: order.id,
    participants: [{ ticketId: v7(), firstName: 'Jan' }],
  });
  expect(await refusalOf(stranger)).toMatchObject({ code: 'NOT_FOUND' });
});
