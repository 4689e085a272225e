import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bareDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { type Sql, sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations, migrationsUpTo } from '../../tests/support/migrations.ts';
import { migrate } from '../database/migrate.ts';

/* Row 4.2: before there were foreign keys over it, some orders got another currency than their event. */

const id = '00000000-0000-7000-8000-000000000001';
const other = '00000000-0000-7000-8000-000000000002';
let database: FreshDatabase;
let folder: string;
let sql: Sql;
beforeEach(async () => {
  database = await bareDatabase();
  sql = sqlAt(database.ownerUrl);
  folder = await mkdtemp(join(tmpdir(), 'rowlock-currency-'));
  await migrate(database.ownerUrl, await migrationsUpTo('0030_tickets_for_good', folder));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** One held place of an event in PLN, as an older program wrote it. */
const anOrderIn = (currency: string) =>
  sql(`do $$ begin
    insert into operators (id, name, email, password_hash, role) values ('${id}', 'Ada', 'a@b.c', 'x', 'admin');
    insert into counters (id, name) values ('${id}', 'One');
    insert into events (id, slug, title, starts_at, time_zone, place, description, currency, search_text, organizer_id)
    values ('${id}', 'jazz', 'Jazz', now(), 'Europe/Warsaw', 'Mill', '', 'PLN', 'jazz', '${id}');
    insert into ticket_classes (id, event_id, name, price_minor, vat_rate_bp, participant_data)
    values ('${id}', '${id}', 'Stalls', 100, 800, 'none');
    insert into ticket_stock (ticket_class_id, capacity) values ('${id}', 5);
    insert into orders (id, code, status, currency, held_until, operator_id, counter_id)
    values ('${id}', 'C', 'held', '${currency}', now(), '${id}', '${id}');
    insert into tickets (id, order_id, ticket_class_id, position, class_name, price_minor, vat_rate_bp)
    values ('${id}', '${id}', '${id}', 1, 'Stalls', 100, 800);
    insert into order_lines (order_id, ticket_class_id, quantity, held_until) values ('${id}', '${id}', 1, now());
  end $$`);

const found = async () =>
  (
    await sql(`select l.currency as line, c.currency as class, convalidated as holds_for_all
      from order_lines l, ticket_classes c, pg_constraint where conname = 'order_lines_class_currency'`)
  )[0];

test('a line and a class get the currency of their order and event', async () => {
  await anOrderIn('PLN');
  await migrate(database.ownerUrl, migrations);
  expect(await found()).toEqual({ line: 'PLN', class: 'PLN', holds_for_all: true });
});

test('an order that differs is kept as it is, can be cancelled, and stays the only one', async () => {
  await anOrderIn('EUR');
  await migrate(database.ownerUrl, migrations);
  expect(await found()).toEqual({ line: 'EUR', class: 'PLN', holds_for_all: false });
  await sql(`do $$ begin
    update orders set status = 'cancelled', closed_at = now();
    update tickets set status = 'void', voided_at = now();
    update order_lines set state = 'released';
  end $$`);
  const another = sql(`do $$ begin
    insert into orders (id, code, currency, held_until, operator_id, counter_id)
    values ('${other}', 'D', 'EUR', now(), '${id}', '${id}');
    insert into tickets (id, order_id, ticket_class_id, position, class_name,
       price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
    values ('${other}', '${other}', '${id}', 1, 'Stalls', '${id}', 'Stalls', 100, 100, 800);
    insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
    values ('${other}', '${id}', 1, now(), 'EUR');
  end $$`);
  await expect(another).rejects.toMatchObject({ code: '23503' });
});
