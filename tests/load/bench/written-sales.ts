import type { ShiftId } from '../../../core/contract/ids.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { OwnServer } from '../own-server.ts';

export const ticketsOfOrder = 5;

/**
 * Writes paid orders as the tables have them long after; the triggers would take a version of the counters for each.
 * @param shiftId in which they were paid
 */
export async function writeSold(
  owner: OwnServer['owner'],
  house: House,
  ticketClassId: string,
  many: number,
  shiftId: ShiftId | null = null,
): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(
    `create temp table selling on commit drop as
     select gen_random_uuid() as id, gen_random_uuid() as command from generate_series(1, $1::int)`,
    [many],
  );
  await owner.query(
    `insert into orders (id, code, status, currency, held_until, operator_id, counter_id, paid_at)
     select id, upper(substr(md5(id::text), 1, 12)), 'paid', 'PLN', now() + interval '15 minutes', $1, $2, now()
     from selling`,
    [house.operator.id, house.counterId],
  );
  await owner.query(
    `insert into order_lines (order_id, ticket_class_id, quantity, state, held_until, currency)
     select id, $1, $2, 'sold', now() + interval '15 minutes', 'PLN' from selling`,
    [ticketClassId, ticketsOfOrder],
  );
  await owner.query(
    `insert into tickets (id, order_id, ticket_class_id, position, class_name,
       price_id, price_name, list_price_minor, price_minor, vat_rate_bp, status, code, sold_at, sold_shift_id)
     select gen_random_uuid(), id, $1, place, 'Class', $1, 'Class', 5000, 5000, 800, 'sold', gen_random_uuid()::text, now(), $3
     from selling cross join generate_series(1, $2::int) place`,
    [ticketClassId, ticketsOfOrder, shiftId],
  );
  await owner.query(
    `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, shift_id)
     select gen_random_uuid(), id, command, 0, 'cash', 5000 * $1, $2, $3, $4 from selling`,
    [ticketsOfOrder, house.operator.id, house.counterId, shiftId],
  );
  await owner.query(
    `insert into journal (operation, operator_id, counter_id, object_id, command_id, command_digest)
     select 'orders.pay', $1, $2, id, command, 'written' from selling`,
    [house.operator.id, house.counterId],
  );
  await owner.query('update ticket_stock set sold = sold + $2 where ticket_class_id = $1', [
    ticketClassId,
    many * ticketsOfOrder,
  ]);
  if (shiftId !== null) await inShift(owner, house, shiftId);
  await owner.query('commit');
}

/** What the sales of a shift leave beside: their receipts, and the cash in its drawer. */
async function inShift(owner: OwnServer['owner'], house: House, shiftId: ShiftId): Promise<void> {
  await owner.query(
    `insert into receipts (id, order_id, command_id, kind, counter_id, number, shift_id, operator_id, business_date,
       currency, lines, charges, payments, total_minor, vat_minor, paid_minor)
     select gen_random_uuid(), id, command, 'sale', $1, row_number() over (), $2, $3, now(), 'PLN', '[]', '[]', '[]',
       5000 * $4, 370 * $4, 5000 * $4 from selling`,
    [house.counterId, shiftId, house.operator.id, ticketsOfOrder],
  );
  await owner.query(
    `update drawer_tallies set cash_minor = cash_minor + (select count(*) from selling) * 5000 * $2
     where shift_id = $1`,
    [shiftId, ticketsOfOrder],
  );
}
