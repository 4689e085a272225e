import { states } from '../../../core/orders/states.ts';
import { attemptSteps } from '../../../core/payments/attempt-states.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import { withDrawers } from './drawers.ts';
import { exchanged } from './exchanged.ts';
import type { Column, Granted } from './granted.ts';
import type { Scene } from './scene.ts';
import {
  type Attempt,
  additions,
  charged,
  corrected,
  inAnotherCurrency,
  misnamed,
  mixtures,
} from './whole-orders.ts';
import { withCards } from './with-cards.ts';

const rowOf: Readonly<Record<string, (orderId: string) => string>> = {
  orders: id => `id = '${id}'`,
  order_buyers: id => `order_id = '${id}'`,
  order_lines: id => `order_id = '${id}'`,
  tickets: id => `order_id = '${id}'`,
  payments: id => `order_id = '${id}'`,
  payment_attempts: id => `order_id = '${id}'`,
  charges: id => `order_id = '${id}'`,
  journal: id => `object_id = '${id}'`,
};
const whose = (table: string, orderId: string) => rowOf[table]?.(orderId) ?? 'true';

const stateColumns: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...Object.values(states).map(({ table, column, steps }): [string, string[]] => [
    `${table}.${column}`,
    Object.keys(steps),
  ]),
  ['payment_attempts.state', Object.keys(attemptSteps.charge)],
]);

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
  { says: 'charges, emptied', sql: 'truncate charges' },
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
  ...charged(scene, house),
  ...corrected(scene, house),
  ...misnamed(scene, house),
  ...inAnotherCurrency(scene, house),
  ...withCards(scene, house),
  ...removals(granted, scene),
  ...changes(granted, scene),
  ...mixtures(scene, house),
  ...exchanged(scene, house),
  ...withDrawers(scene, house),
];
