import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

/** The walls that stand even when the code above them is wrong. */

let office: BoxOffice;
let app: Client;
let operatorId: unknown;
let counterId: unknown;

beforeAll(async () => {
  office = await openBoxOffice();
  app = new Client({ connectionString: office.database.appUrl });
  await app.connect();
  [operatorId] = (await office.sql(`select id from operators where role = 'admin'`)).map(
    r => r['id'],
  );
  [counterId] = (await office.sql(`select id from counters`)).map(row => row['id']);
});
afterAll(async () => {
  await app.end();
  await office.close();
});

interface Line {
  ticketClassId: string;
  quantity: number;
}

/** An order with its tickets and lines, written as wrong code might write them. */
async function write(client: Client, lines: readonly Line[]) {
  const id = v7();
  await client.query(
    `insert into orders (id, code, currency, held_until, operator_id, counter_id)
     values ($1, $2, 'PLN', now() + interval '15 minutes', $3, $4)`,
    [id, id.slice(-8).toUpperCase(), operatorId, counterId],
  );
  for (const line of lines) {
    await addTickets(client, id, line);
    await client.query(
      `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
       values ($1, $2, $3, now() + interval '15 minutes', 'PLN')`,
      [id, line.ticketClassId, line.quantity],
    );
  }
  return id;
}

/** Tickets that cost nothing. */
const addTickets = (client: Client, orderId: string, line: Line) =>
  client.query(
    `insert into tickets (id, order_id, ticket_class_id, position, class_name,
       price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
     select gen_random_uuid(), $1::uuid, $2::uuid,
       n + (select count(*) from tickets where order_id = $1::uuid), 'Class', $2, 'Class', 0, 0, 0
     from generate_series(1, $3::int) n`,
    [orderId, line.ticketClassId, line.quantity],
  );

const twoClasses = async () => {
  const { classIds } = await office.event([{ capacity: 3 }, { capacity: 3 }]);
  return [...classIds].sort() as [string, string];
};

describe('stock follows order lines', () => {
  test('the commit refuses more than there is (RL001), whatever the code looked at before', async () => {
    const [ticketClassId] = await twoClasses();
    await app.query('begin');
    await write(app, [{ ticketClassId, quantity: 4 }]);
    await expect(app.query('commit')).rejects.toMatchObject({
      code: 'RL001',
      detail: ticketClassId,
    });
    expect(
      await office.sql('select held from ticket_stock where ticket_class_id = $1', [ticketClassId]),
    ).toEqual([{ held: 0 }]);
  });

  test('lines touched out of the order of their classes fail instead of standing still (RL002)', async () => {
    const [low, high] = await twoClasses();
    await app.query('begin');
    await write(app, [
      { ticketClassId: high, quantity: 1 },
      { ticketClassId: low, quantity: 1 },
    ]);
    await expect(app.query('commit')).rejects.toMatchObject({ code: 'RL002' });
  });

  test('a line never moves to another class (RL003)', async () => {
    const [low, high] = await twoClasses();
    const move = 'update order_lines set ticket_class_id = $1 where order_id = $2';
    await app.query('begin');
    const id = await write(app, [{ ticketClassId: low, quantity: 1 }]);
    await app.query('commit');
    await expect(office.sql(move, [high, id])).rejects.toMatchObject({ code: 'RL003' });
    await expect(app.query(move, [high, id])).rejects.toMatchObject({ code: '42501' });
  });

  test('selling, releasing and changing the quantity move the counters by the difference', async () => {
    const [ticketClassId] = await twoClasses();
    const counters = async () => {
      const [row] = await office.sql(
        'select held, sold from ticket_stock where ticket_class_id = $1',
        [ticketClassId],
      );
      return row;
    };
    await app.query('begin');
    const id = await write(app, [{ ticketClassId, quantity: 2 }]);
    await app.query('commit');
    expect(await counters()).toEqual({ held: 2, sold: 0 });

    await app.query('begin');
    await addTickets(app, id, { ticketClassId, quantity: 1 });
    await app.query('update order_lines set quantity = 3 where order_id = $1', [id]);
    await app.query('commit');
    expect(await counters()).toEqual({ held: 3, sold: 0 });

    const all = async (order: string, ticket: string, line: string) => {
      await app.query('begin');
      await app.query(`update orders set ${order} where id = $1`, [id]);
      await app.query(`update tickets set ${ticket} where order_id = $1`, [id]);
      await app.query(`update order_lines set ${line} where order_id = $1`, [id]);
      await app.query('commit');
    };
    await all(
      `status = 'paid', paid_at = now()`,
      `status = 'sold', sold_at = now(), code = id::text`,
      `state = 'sold'`,
    );
    expect(await counters()).toEqual({ held: 0, sold: 3 });
    await all(
      `status = 'cancelled', closed_at = now()`,
      `status = 'void', voided_at = now()`,
      `state = 'released'`,
    );
    expect(await counters()).toEqual({ held: 0, sold: 0 });
  });
});

describe('the constraints', () => {
  // PostgreSQL 18 calls a protected row 23001, earlier ones 23503.
  const violations: [string, string, string][] = [
    ['held above capacity', `update ticket_stock set held = capacity + 1`, '23514'],
    ['a negative counter', `update ticket_stock set sold = -1`, '23514'],
    ['an unknown order status', `update orders set status = 'lost'`, '23514'],
    ['a paid order without a moment', `update orders set status = 'paid', paid_at = null`, '23514'],
    ['a closed moment on a living order', `update orders set closed_at = now()`, '23514'],
    ['a line of no places', `update order_lines set quantity = 0`, '23514'],
    [
      'a sold ticket without a code',
      `update tickets set status = 'sold', sold_at = now()`,
      '23514',
    ],
    ['an admission before the sale', `update tickets set admitted_at = now()`, '23514'],
    ['a negative price', `update ticket_classes set price_minor = -1`, '23514'],
    ['a VAT rate above 100 %', `update ticket_classes set vat_rate_bp = 10001`, '23514'],
    [
      'an e-mail twice, in other case',
      `insert into operators (id, email, name, role, password_hash)
      values (gen_random_uuid(), 'ADMIN@Example.org', 'x', 'clerk', 'x')`,
      '23505',
    ],
    [
      'a slug twice',
      `insert into events (id, slug, title, starts_at, time_zone, place, currency, organizer_id, search_text)
      select gen_random_uuid(), slug, title, starts_at, time_zone, place, currency, organizer_id, '' from events limit 1`,
      '23505',
    ],
    [
      'a national id in clear',
      `insert into participants (ticket_id, national_id_kind, national_id_cipher, national_id_index, national_id_key)
      select id, 'pesel', '44051401359', '0123456789abcdef.i', gen_random_uuid() from tickets limit 1`,
      '23514',
    ],
    [
      'ages in the wrong order',
      `update ticket_class_prices set min_age = 18, max_age = 12`,
      '23514',
    ],
    ['an age that nobody could tell', `update ticket_class_prices set min_age = 18`, 'RL008'],
    [
      'an event’s key in clear',
      `insert into event_keys (id, event_id, installation_key, wrapped)
      select gen_random_uuid(), id, 'k', 'a key' from events limit 1`,
      '23514',
    ],
    [
      'a second key of an event under one installation key',
      `with first as (select id from events limit 1)
      insert into event_keys (id, event_id, installation_key, wrapped)
      select gen_random_uuid(), first.id, 'k', 'v2.x' from first, generate_series(1, 2)`,
      '23505',
    ],
    [
      'a national id under a key that does not exist',
      `insert into participants (ticket_id, national_id_kind, national_id_cipher, national_id_index, national_id_key)
      select id, 'pesel', 'v2.x', '0123456789abcdef.i', gen_random_uuid() from tickets limit 1`,
      '23503',
    ],
    [
      'half a national id',
      `insert into participants (ticket_id, national_id_kind)
      select id, 'pesel' from tickets limit 1`,
      '23514',
    ],
    [
      'cash below the amount',
      `insert into payments (id, order_id, command_id, position, method, amount_minor, tendered_minor, operator_id, counter_id)
      select gen_random_uuid(), id, gen_random_uuid(), 0, 'cash', 100, 50, operator_id, counter_id from orders limit 1`,
      '23514',
    ],
    [
      'deleting an operator who owns events',
      `delete from operators where role = 'admin'`,
      '23001|23503',
    ],
    [
      'deleting an event that has orders',
      `delete from events where id in (select event_id from ticket_classes c join order_lines l on l.ticket_class_id = c.id)`,
      '23001|23503',
    ],
  ];

  test.each(violations)('refuse %s', async (_what, statement, code) => {
    await heldAt(office, (await office.event([{ capacity: 3 }])).classId);
    const violated = await office.sql(statement).then(
      () => 'nothing',
      (error: unknown) => (error as { code?: unknown }).code,
    );
    expect(code.split('|')).toContain(violated);
  });

  test('ticket classes go with their event while nothing was ever ordered', async () => {
    const { id, classIds } = await office.event([{ capacity: 3 }], { publish: false });
    await office.sql('delete from events where id = $1', [id]);
    const left = await office.sql('select 1 from ticket_stock where ticket_class_id = any($1)', [
      classIds,
    ]);
    expect(left).toEqual([]);
  });
});

describe("the program's role", () => {
  const forbidden: [string, string][] = [
    ['write the counters', 'update ticket_stock set held = 0'],
    [
      'make a counter with places taken',
      'insert into ticket_stock (ticket_class_id, capacity, sold) values (gen_random_uuid(), 1, 1)',
    ],
    ['change the journal', `update journal set operation = 'nothing'`],
    ['delete from the journal', 'delete from journal'],
    ['change a payment', 'update payments set amount_minor = 0'],
    ['delete a payment', 'delete from payments'],
    ['delete an order', 'delete from orders'],
    ['delete a ticket', 'delete from tickets'],
    ['empty a table', 'truncate orders cascade'],
    ['make a table', 'create table mine (id int)'],
    ['switch the trigger off', 'alter table order_lines disable trigger stock_follows_order_lines'],
  ];

  test.each(forbidden)('may not %s', async (_what, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
