import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { aCounter, opened } = shiftActs(() => office);

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
       insert into tickets (id, order_id, ticket_class_id, position, class_name, price_minor, vat_rate_bp, status,
         code, sold_at, sold_shift_id)
       select gen_random_uuid(), id, $3, 1, 'Stalls', 5000, 800, 'sold', id::text, now(), $1 from made)
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

type Day = Awaited<ReturnType<typeof dayOf>>;

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** The quickest of several: whatever else the computer does only makes one slower. */
async function reported({ operations, shiftId }: Day): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 7; time += 1) {
    times.push(await milliseconds(() => operations.shifts.report({ shiftId })));
  }
  return Math.min(...times);
}

test('a shift of 5,000 payments is added up in at most three times as long as one of 500', async () => {
  const [short, long] = [await dayOf(500), await dayOf(5_000)];
  expect(await reported(long)).toBeLessThan(3 * (await reported(short)));
  const { operations, shiftId } = long;
  await operations.shifts.beginCount({ shiftId });
  const { settlement } = await operations.shifts.close({
    ...{ id: v7(), shiftId, counted: [], reason: 'not counted' },
  });
  expect(settlement).toMatchObject({
    expectedMinor: 25_000_000,
    report: { byVatRate: [{ grossMinor: 25_000_000, vatMinor: 5_000 * 370 }] },
  });
});
