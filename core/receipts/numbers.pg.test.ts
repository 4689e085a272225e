import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRole } from '../../tests/support/database.ts';
import { inCash } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let classId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  classId = (await office.event([{ capacity: 500 }])).classIds[0] ?? '';
});
afterAll(() => office.close());

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

async function soldBy({ operations }: Pick<BoxOffice, 'operations'>) {
  const lines = [{ ticketClassId: classId, quantity: 1 }];
  const { order } = await operations.orders.hold({ id: v7(), lines });
  await operations.orders.pay(inCash(order));
}

const numbersOf = async (counter: number) =>
  (
    await office.sql('select number from receipts where counter_number = $1 order by number', [
      counter,
    ])
  ).map(each => Number(each['number']));

/** One more of the first counter's, by hand. */
const another = `insert into receipts (id, order_id, command_id, kind, counter_id, operator_id, business_date,
    currency, lines, charges, payments, total_minor, vat_minor, paid_minor)
  select gen_random_uuid(), order_id, gen_random_uuid(), kind, counter_id, operator_id, business_date,
    currency, lines, charges, payments, total_minor, vat_minor, paid_minor
  from receipts where counter_number = 1 order by number limit 1`;

/** Sixteen connections, each writing receipts and giving every other one up. */
async function sixteenClients(): Promise<void> {
  await Promise.all(
    upTo(16).map(async nth => {
      const client = new Client({ connectionString: office.database.ownerUrl });
      await client.connect();
      for (const at of upTo(6)) {
        await client.query('begin');
        await client.query(another);
        await client.query((nth + at) % 2 === 0 ? 'commit' : 'rollback');
      }
      await client.end();
    }),
  );
}

describe('the number of a receipt', () => {
  test('goes up by one at each counter by itself', async () => {
    const second = await office.openCounter();
    await second.signInAs('clerk');
    for (const counter of [office, second, second]) await soldBy(counter);
    expect(await numbersOf(1)).toEqual([1]);
    expect(await numbersOf(2)).toEqual([1, 2]);
  });

  test('has no gap where sixteen clients write and half of them roll back', async () => {
    const before = (await numbersOf(1)).length;
    await sixteenClients();
    expect(await numbersOf(1)).toEqual(upTo(before + 48));
  });

  test('control: a sequence leaves gaps', async () => {
    await office.sql('create sequence receipt_numbers start 10000');
    await office.sql(`create or replace function receipts_numbered() returns trigger language plpgsql as $$
      begin
        new.year := 2026; new.counter_number := 1; new.number := nextval('receipt_numbers');
        return new;
      end $$`);
    await sixteenClients();
    const given = (await numbersOf(1)).filter(each => each >= 10_000);
    expect(given).toHaveLength(48);
    expect((given.at(-1) ?? 0) - (given[0] ?? 0)).toBeGreaterThan(47);
  });
});

describe('a receipt that was issued', () => {
  test.each([
    ['is not changed', 'update receipts set total_minor = 0, paid_minor = 0', 'written once'],
    ['is not removed', 'delete from receipts', 'written once'],
    [
      'adds up',
      another.replace(
        'payments, total_minor, vat_minor, paid_minor\n  from',
        'payments, 1, 0, 2\n  from',
      ),
      'receipts_add_up',
    ],
  ])('%s', async (_, statement, why) => {
    await expect(office.sql(statement)).rejects.toThrow(why);
  });

  test('is numbered by nobody but the database', async () => {
    const [may] = await office.sql(
      `select has_column_privilege($1, 'receipts', 'number', 'insert') as number,
        has_table_privilege($1, 'number_rows', 'update') as row`,
      [appRole()],
    );
    expect(may).toEqual({ number: false, row: false });
  });
});

test('counters are numbered as they come, however often their programs start', async () => {
  const third = await office.openCounter();
  await third.close();
  const numbers = await office.sql('select number from counters order by created_at, number');
  expect(numbers.map(each => each['number'])).toEqual(upTo(numbers.length));
});
