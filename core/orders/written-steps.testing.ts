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

/** An order with its ticket and its line, all of them held but for what is given. @returns its id */
export async function begun(
  client: Client,
  { house, classId }: Sold,
  given: Partial<Record<Kind, string>> = {},
): Promise<string> {
  const id = v7();
  const as = { order: 'held', ticket: 'held', line: 'held', ...given };
  await client.query(
    `insert into orders (id, code, status, currency, held_until, operator_id, counter_id, paid_at, closed_at)
     values ($1::uuid, $1::text, $2, 'PLN', now(), $3, $4, now(), ${closed})`,
    [id, as.order, house.operator.id, house.counterId],
  );
  await client.query(
    `insert into tickets (id, order_id, ticket_class_id, position, class_name, price_minor, vat_rate_bp,
       status, code, sold_at, voided_at)
     values ($1::uuid, $1::uuid, $3, 1, 'Class', 100, 0, $2, $1::text, now(), ${closed})`,
    [id, as.ticket, classId],
  );
  await client.query(
    `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency, state)
     values ($1, $3, 1, now(), 'PLN', $2)`,
    [id, as.line, classId],
  );
  return id;
}

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
