import type { Client } from 'pg';
import { fold } from '../../core/contract/searched.ts';
import type { House } from '../support/fixtures/in-tables.ts';

/** How much there is of everything. */
export interface Size {
  readonly events: number;
  readonly classesOfEvent: number;
  readonly orders: number;
  /** On average; tickets are this many times the orders. */
  readonly ticketsOfOrder: number;
}

/** 10,000 events, 30,000 classes, 200,000 orders, a million tickets. */
export const large: Size = {
  events: 10_000,
  classesOfEvent: 3,
  orders: 200_000,
  ticketsOfOrder: 5,
};

const titles = ['Wieczór jazzowy', 'Piano Recital', 'شب موسیقی', 'Kabaret', 'Open Air Cinema'];
const places = ['Stary Młyn', 'The Old Mill', 'تالار وحدت', 'Filharmonia', 'Rynek'];
const firstNames = [
  'Anna',
  'Józef',
  'Maria',
  'سارا',
  'Paweł',
  'Ewa',
  'Jan',
  'Łucja',
  'Omid',
  'Zofia',
];
const lastNames = [
  'Nowak',
  'Wójcik',
  'Kowalska',
  'رضایی',
  'Zając',
  'Lis',
  'Smith',
  'Żak',
  'Bąk',
  'Król',
];

/**
 * Fills an empty box office with years of sales by set-based SQL, the same every time. Triggers rest
 * meanwhile; the counters are written at the end, as the lines have them.
 * @param owner a superuser: only one may let triggers rest
 */
export async function fillBoxOffice(owner: Client, house: House, size: Size): Promise<void> {
  const { events, classesOfEvent, orders, ticketsOfOrder } = size;
  const words = {
    titles,
    foldedTitles: titles.map(fold),
    places,
    foldedPlaces: places.map(fold),
    firstNames,
    lastNames,
    foldedNames: firstNames.flatMap(first => lastNames.map(last => fold(`${first} ${last}`))),
  };
  await owner.query(`set session_replication_role = replica`);
  const indexes = await dropIndexes(owner);
  try {
    // Ids as version 7 makes them: what is made later sorts later.
    await owner.query(`
      create function pg_temp.uid(kind int, n bigint) returns uuid language sql immutable as $$
        select (lpad(to_hex(1700000000000 + n * 1000), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
          || substr(md5(kind || ' ' || n), 1, 15))::uuid $$`);
    await owner.query(
      `insert into events (id, slug, title, starts_at, time_zone, place, currency, status, organizer_id, search_text)
       select pg_temp.uid(1, n), 'event-' || n, ($2::text[])[1 + n % 5] || ' ' || n,
         now() + (n - $1::int / 4) * interval '1 hour' , 'Europe/Warsaw', ($3::text[])[1 + n % 5], 'PLN',
         case when n % 20 = 0 then 'draft' when n % 50 = 1 then 'cancelled' else 'published' end, $4,
         ($5::text[])[1 + n % 5] || ' ' || n || ' ' || ($6::text[])[1 + n % 5]
       from generate_series(1, $1::int) n`,
      [events, titles, places, house.operator.id, words.foldedTitles, words.foldedPlaces],
    );
    await owner.query(
      `with classes as (
         insert into ticket_classes (id, event_id, currency, name, price_minor, vat_rate_bp, participant_data)
         select pg_temp.uid(2, n), pg_temp.uid(1, 1 + n / $2), 'PLN', 'Class ' || 1 + n % $2, 4000 + n % 7 * 500, 800, 'none'
         from generate_series(0, $1::int * $2::int - 1) n
         returning id, name, price_minor)
       insert into ticket_class_prices (id, ticket_class_id, position, name, price_minor)
       select id, id, 1, name, price_minor from classes`,
      [events, classesOfEvent],
    );
    // Where order n stands: which class, how many tickets, how it ended; the last thousand are still held.
    await owner.query(
      `create temp table sale as
       select n, pg_temp.uid(3, n) as id, (n::bigint * 7919 % ($1::int * $2::int))::int as class,
         1 + (n * 31 % (2 * $4::int - 1)) as quantity, now() - ($3::int - n) * interval '3 minutes' as at,
         case when n > $3::int - 1000 then 'held' when n % 20 = 0 then 'cancelled' when n % 20 = 1 then 'expired'
           else 'paid' end as status
       from generate_series(1, $3::int) n`,
      [events, classesOfEvent, orders, ticketsOfOrder],
    );
    await owner.query(
      `insert into orders (id, code, status, currency, held_until, operator_id, counter_id, created_at, paid_at, closed_at)
       select id, translate(upper(substr(md5('code ' || n), 1, 8)), '01', 'XY'), status, 'PLN',
         case status when 'held' then now() + interval '10 minutes' else at + interval '15 minutes' end, $1, $2, at,
         case status when 'paid' then at + interval '2 minutes' end,
         case when status in ('cancelled', 'expired') then at + interval '15 minutes' end
       from sale on conflict do nothing`,
      [house.operator.id, house.counterId],
    );
    await owner.query('delete from sale where id not in (select id from orders)');
    await owner.query(
      `insert into order_lines (order_id, ticket_class_id, quantity, state, held_until, currency)
       select id, pg_temp.uid(2, class), quantity,
         case status when 'held' then 'held' when 'paid' then 'sold' else 'released' end,
         case status when 'held' then now() + interval '10 minutes' else at + interval '15 minutes' end, 'PLN'
       from sale`,
    );
    await owner.query(
      `insert into tickets (id, order_id, ticket_class_id, position, class_name, price_id, price_name, list_price_minor,
         price_minor, vat_rate_bp, status, code, sold_at, voided_at)
       select pg_temp.uid(4, n * 20 + place), id, pg_temp.uid(2, class), place, 'Class', pg_temp.uid(2, class), 'Class', 5000, 5000, 800,
         case status when 'held' then 'held' when 'paid' then 'sold' else 'void' end,
         case status when 'paid' then md5(n || ' ' || place) end,
         case status when 'paid' then at + interval '2 minutes' end,
         case when status in ('cancelled', 'expired') then at + interval '15 minutes' end
       from sale cross join generate_series(1, quantity) place`,
    );
    await owner.query(
      `insert into participants (ticket_id, first_name, last_name, search_name)
       select pg_temp.uid(4, n * 20 + 1), ($1::text[])[1 + n % 10], ($2::text[])[1 + n / 10 % 10] || ' ' || n % 997,
         ($3::text[])[1 + n % 10 * 10 + n / 10 % 10] || ' ' || n % 997
       from sale where status = 'paid'`,
      [firstNames, lastNames, words.foldedNames],
    );
    await owner.query(
      `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, created_at)
       select pg_temp.uid(5, n), id, pg_temp.uid(6, n), 0, 'cash', quantity * 5000, $1, $2, at + interval '2 minutes'
       from sale where status = 'paid'`,
      [house.operator.id, house.counterId],
    );
    await owner.query(
      `insert into journal (at, operator_id, counter_id, operation, object_id, command_id, command_digest)
       select at, $1::uuid, $2::uuid, 'orders.hold', id, id, 'x' from sale
       union all
       select at + interval '2 minutes', $1::uuid, $2::uuid, 'orders.pay', id, pg_temp.uid(6, n), 'x' from sale
       where status = 'paid'`,
      [house.operator.id, house.counterId],
    );
    await owner.query(
      `insert into ticket_stock (ticket_class_id, capacity, held, sold)
       select c.id, 100 + coalesce(sum(l.quantity), 0),
         coalesce(sum(l.quantity) filter (where l.state = 'held'), 0),
         coalesce(sum(l.quantity) filter (where l.state = 'sold'), 0)
       from ticket_classes c left join order_lines l on l.ticket_class_id = c.id group by c.id`,
    );
    await owner.query('drop table sale');
    await owner.query(`set maintenance_work_mem = '256MB'`);
    for (const { made } of indexes) await owner.query(made);
  } finally {
    await owner.query('set session_replication_role = origin');
  }
  await owner.query('analyze');
}

/**
 * Takes away indexes that only find: made over full tables they take a part of the time.
 * @returns how each was made
 */
async function dropIndexes(owner: Client): Promise<{ made: string }[]> {
  const { rows } = await owner.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and not i.indisunique`,
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  return rows;
}
