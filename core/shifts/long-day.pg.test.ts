import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
});
afterAll(() => office.close());

const { aCounter, opened, withDrawers } = shiftActs(() => office);

/** A shift in which so many tickets were sold for cash, written past the program. */
async function dayOf(sales: number) {
  const { operations } = await aCounter();
  const { id: shiftId } = await opened({ operations }, 0);
  const { classId } = await office.event([{ capacity: sales }]);
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `with made as (
       insert into orders (id, code, currency, held_until, operator_id, counter_id, status, paid_at)
       select each.id, each.id::text, 'PLN', now(), s.operator_id, s.counter_id, 'paid', now()
       from shifts s, lateral (select gen_random_uuid() as id from generate_series(1, $2)) each where s.id = $1
       returning id, operator_id, counter_id),
     sold as (
       insert into tickets (id, order_id, ticket_class_id, position, class_name, price_id, price_name,
         list_price_minor, price_minor, vat_rate_bp, status, code, sold_at, sold_shift_id)
       select gen_random_uuid(), id, $3, 1, 'Stalls', $3, 'Stalls', 5000, 5000, 800, 'sold', id::text, now(), $1 from made)
     insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, shift_id)
     select gen_random_uuid(), id, gen_random_uuid(), 0, 'cash', 5000, operator_id, counter_id, $1 from made`,
    [shiftId, sales, classId],
  );
  await office.sql('update drawer_tallies set cash_minor = 5000 * $2::int where shift_id = $1', [
    shiftId,
    sales,
  ]);
  await office.sql('reset session_replication_role');
  await office.sql('analyze');
  return { operations, shiftId };
}

test('a shift of 5,000 sales is settled at what they come to', async () => {
  const { operations, shiftId } = await dayOf(5_000);
  await operations.shifts.beginCount({ shiftId });
  const { settlement } = await operations.shifts.close({
    ...{ id: v7(), shiftId, counted: [], reason: 'not counted' },
  });
  expect(settlement).toMatchObject({
    expectedMinor: 25_000_000,
    report: { byVatRate: [{ grossMinor: 25_000_000, vatMinor: 5_000 * 370 }] },
  });
});
