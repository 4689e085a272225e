import { states } from '../../../core/orders/states.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { Column, Granted } from './granted.ts';
import { left, type Orders, type Scene } from './scene.ts';

/** What a counter gone mad asks of the database, and in what it would have succeeded. */
export interface Attempt {
  readonly says: string;
  readonly sql: string;
}

const rowOf: Readonly<Record<string, (orderId: string) => string>> = {
  orders: id => `id = '${id}'`,
  order_lines: id => `order_id = '${id}'`,
  tickets: id => `order_id = '${id}'`,
  payments: id => `order_id = '${id}'`,
  journal: id => `object_id = '${id}'`,
};
const whose = (table: string, orderId: string) => rowOf[table]?.(orderId) ?? 'true';

const stateColumns: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(states).map(({ table, column, steps }) => [
    `${table}.${column}`,
    Object.keys(steps),
  ]),
);

/** Values at the edges of a column, as SQL. */
function edges({ table, name, type }: Column, { orders, otherClass }: Scene): string[] {
  const known = stateColumns[`${table}.${name}`];
  if (known) return known.map(state => `'${state}'`);
  switch (type) {
    case 'uuid':
      return [
        `'${orders.paid}'`,
        `'${otherClass}'`,
        'gen_random_uuid()',
        `(select id from operators limit 1)`,
      ];
    case 'integer':
    case 'smallint':
    case 'bigint':
      return ['0', '1', '2', `${name} + 1`, `${name} - 1`, '-5000', '30000'];
    case 'text':
      return [`'x'`, `''`, 'null', `'EUR'`, `'cash'`];
    case 'jsonb':
      return [`'{}'`, 'null'];
    default:
      return ['now()', `'2001-01-01'`, `'2199-01-01'`, 'null'];
  }
}

/** Every column that may be changed, to every value at its edges, in every kind of order. */
const changes = (granted: Granted, scene: Scene): Attempt[] =>
  granted.updates.flatMap(column =>
    edges(column, scene).flatMap(value =>
      Object.entries(scene.orders).map(([kind, orderId]) => ({
        says: `${kind}: ${column.table}.${column.name} becomes ${value}`,
        sql: `update ${column.table} set ${column.name} = ${value} where ${whose(column.table, orderId)}`,
      })),
    ),
  );

const removals = ({ deletes }: Granted, { orders }: Scene): Attempt[] => [
  ...deletes.flatMap(table =>
    Object.entries(orders).map(([kind, orderId]) => ({
      says: `${kind}: removed from ${table}`,
      sql: `delete from ${table} where ${whose(table, orderId)}`,
    })),
  ),
];

const money = {
  none: () => '',
  one: (orderId: string, house: House) => payment(orderId, house, 5_000),
  back: (orderId: string, house: House) => payment(orderId, house, -5_000),
  twice: (orderId: string, house: House) =>
    payment(orderId, house, 5_000) + payment(orderId, house, 5_000),
  much: (orderId: string, house: House) => payment(orderId, house, 99_000_000),
} as const;

const payment = (orderId: string, { operator, counterId }: House, amountMinor: number) =>
  `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
   values (gen_random_uuid(), '${orderId}', gen_random_uuid(), 1, 'card', ${amountMinor}, '${operator.id}', '${counterId}');`;

const becoming = {
  orders: (state: string, id: string) =>
    `update orders set status = '${state}', paid_at = now(),
       closed_at = ${state === 'cancelled' || state === 'expired' ? 'now()' : 'null'} where id = '${id}' and status <> '${state}';`,
  tickets: (state: string, id: string) =>
    `update tickets set status = '${state}', code = coalesce(code, gen_random_uuid()::text), sold_at = now(),
       voided_at = ${state === 'void' ? 'now()' : 'null'} where order_id = '${id}' and status <> '${state}';`,
  lines: (state: string, id: string) =>
    `update order_lines set state = '${state}' where order_id = '${id}' and state <> '${state}';`,
};

/** Order, tickets, lines and money of one order, each in another state; the whole of it in one transaction. */
const mixtures = ({ orders }: Scene, house: House): Attempt[] =>
  (['held', 'expired', 'paid', 'cancelled'] as const).flatMap(kind =>
    ['held', 'paid', 'cancelled', 'expired'].flatMap(order =>
      ['held', 'sold', 'void'].flatMap(ticket =>
        ['held', 'sold', 'released'].flatMap(line =>
          Object.entries(money).map(([paid, pays]) => ({
            says: `${kind}: order ${order}, tickets ${ticket}, lines ${line}, payment ${paid}`,
            sql: [
              becoming.orders(order, orders[kind]),
              becoming.tickets(ticket, orders[kind]),
              becoming.lines(line, orders[kind]),
              pays(orders[kind], house),
            ].join('\n'),
          })),
        ),
      ),
    ),
  );

const aTicket = (orderId: string, from: string, position: string) =>
  `insert into tickets (id, order_id, ticket_class_id, position, class_name, price_minor, vat_rate_bp)
   select gen_random_uuid(), '${orderId}', ticket_class_id, ${position}, class_name, price_minor, vat_rate_bp
   from ${from};`;

/** Rows that nobody asked for: places past the last, tickets without lines and lines without tickets. */
function additions({ orders, otherClass }: Scene, house: House): Attempt[] {
  const ofHeld = `tickets where order_id = '${orders.held}'`;
  const more = (places: number) => `
    ${aTicket(orders.held, `${ofHeld}, generate_series(1, ${places}) n`, '1 + n')}
    update order_lines set quantity = quantity + ${places} where order_id = '${orders.held}';`;
  return [
    { says: 'more places than there are', sql: more(left + 1) },
    { says: 'many more places than there are', sql: more(300) },
    ...Object.entries(orders).map(([kind, orderId]: [string, Orders[keyof Orders]]) => ({
      says: `${kind}: another ticket, and no line for it`,
      sql: aTicket(orderId, `tickets where order_id = '${orderId}' limit 1`, '77'),
    })),
    ...Object.entries(orders).map(([kind, orderId]) => ({
      says: `${kind}: another line, and no ticket for it`,
      sql: `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
            values ('${orderId}', '${otherClass}', 1, now() + interval '15 minutes', 'PLN')`,
    })),
    ...Object.entries(orders).flatMap(([kind, orderId]) =>
      Object.entries(money)
        .filter(([paid]) => paid !== 'none')
        .map(([paid, pays]) => ({
          says: `${kind}: payment ${paid}, for nothing`,
          sql: pays(orderId, house),
        })),
    ),
  ];
}

const aRow = (columns: string, values: string) =>
  `insert into journal (operation, object_id${columns}) overriding system value
   values ('orders.pay', gen_random_uuid()${values})`;

/** Past the rules: of the journal, and of whoever has set them up. */
const outrages: Attempt[] = [
  { says: 'a row of the journal, dated back', sql: aRow(', at', `, '2001-01-01'`) },
  { says: 'a row of the journal, dated ahead', sql: aRow(', at', `, '2199-01-01'`) },
  { says: 'a row of the journal before the others', sql: aRow(', seq', ', -1') },
  { says: 'a row of the journal far behind', sql: aRow(', seq', ', 9000000000000000') },
  { says: 'the journal, emptied', sql: 'truncate journal' },
  { says: 'payments, emptied', sql: 'truncate payments' },
  { says: 'the journal, rewritten', sql: `update journal set reason = 'x'` },
  { says: 'the rules, set aside', sql: 'set local session_replication_role = replica' },
  {
    says: 'stock, counted anew',
    sql: 'update ticket_stock set held = 0, sold = 0',
  },
  { says: 'stock, without bounds', sql: 'update ticket_stock set capacity = 0' },
  {
    says: 'the check of stock, taken away',
    sql: 'alter table ticket_stock drop constraint ticket_stock_never_oversold',
  },
  { says: 'the steps, taken away', sql: 'drop trigger orders_steps on orders' },
];

/** Everything that is tried. */
export const attempts = (granted: Granted, scene: Scene, house: House): Attempt[] => [
  ...outrages,
  ...additions(scene, house),
  ...removals(granted, scene),
  ...changes(granted, scene),
  ...mixtures(scene, house),
];
