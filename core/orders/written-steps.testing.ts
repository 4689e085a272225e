import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { House } from '../../tests/support/fixtures/in-tables.ts';
import { sqlState } from '../database/busy.ts';
import type { states } from './states.ts';

/* Orders of one ticket and their steps, written past the program. */

export type Kind = keyof typeof states;

const closed = `case when $2::text in ('cancelled', 'expired', 'void') then now() end`;
const writes = {
  order: `update orders set status = $2, paid_at = now(), closed_at = ${closed} where id = $1`,
  ticket: `update tickets set status = $2, code = order_id, sold_at = now(), voided_at = ${closed} where order_id = $1`,
  line: `update order_lines set state = $2 where order_id = $1`,
};

export interface Sold {
  readonly house: House;
  readonly classId: string;
}

/**
 * An order with its ticket and its line, all of them held but for what is given; states are named only where
 * they are given. @returns its id
 */
export async function begun(
  client: Client,
  { house, classId }: Sold,
  given: Partial<Record<Kind, string>> = {},
): Promise<string> {
  const id = v7();
  await inserted(client, 'orders', {
    ...{ id, code: id, currency: 'PLN', held_until: 'now' },
    ...{ operator_id: house.operator.id, counter_id: house.counterId },
    ...(given.order && { status: given.order, paid_at: 'now', closed_at: endOf(given.order) }),
  });
  await inserted(client, 'tickets', {
    ...{ id, order_id: id, ticket_class_id: classId, position: 1 },
    ...{
      class_name: 'Class',
      price_id: classId,
      price_name: 'Class',
      list_price_minor: 100,
      price_minor: 100,
      vat_rate_bp: 0,
    },
    ...(given.ticket && {
      ...{ status: given.ticket, code: id, sold_at: 'now', voided_at: endOf(given.ticket) },
    }),
  });
  await inserted(client, 'order_lines', {
    ...{ order_id: id, ticket_class_id: classId, quantity: 1, held_until: 'now' },
    ...{ currency: 'PLN', ...(given.line && { state: given.line }) },
  });
  return id;
}

const endOf = (state: string) => (['cancelled', 'expired', 'void'].includes(state) ? 'now' : null);

const inserted = (client: Client, table: string, row: Readonly<Record<string, unknown>>) =>
  client.query(
    `insert into ${table} (${Object.keys(row).join(', ')})
     values (${Object.keys(row)
       .map((_, at) => `$${at + 1}`)
       .join(', ')})`,
    Object.values(row),
  );

/** Takes steps of one row of an order, one after the other. */
export async function take(
  client: Client,
  kind: Kind,
  orderId: string,
  ...to: readonly string[]
): Promise<void> {
  for (const each of to) await client.query(writes[kind], [orderId, each]);
}

/** `taken`, or the state with which the database says no. */
export const outcome = (steps: Promise<unknown>): Promise<string | null> =>
  steps.then(() => 'taken', sqlState);
