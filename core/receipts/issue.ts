import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import {
  charges,
  events,
  orderBuyers,
  orders,
  payments,
  receipts,
  settings,
  ticketClasses,
  tickets,
} from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, OrderId, ShiftId, TicketId } from '../contract/ids.ts';
import type { Receipt } from '../contract/receipts.ts';
import { insertFound } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { businessDate } from '../settings/business-date.ts';

interface Accounted {
  readonly kind: Receipt['kind'];
  readonly orderId: OrderId;
  /** Under which the money of this act was booked. */
  readonly commandId: CommandId;
  /** Those that were sold, or of a refund taken back. */
  readonly ticketIds: readonly TicketId[];
  /** Of an exchange: those that were taken back for the others. */
  readonly returned?: readonly TicketId[];
  /** In which it was booked; null where no shift has to know. */
  readonly shiftId: ShiftId | null;
}

const takenBack = sql`${sql.placeholder('takenBack')}::uuid[]`;
const vat = sql`((2 * t.price_minor * t.vat_rate_bp + 10000 + t.vat_rate_bp) / (2 * (10000 + t.vat_rate_bp)))`;

/** Tickets of one class at one price are one line, in the sequence in which they stand in the order; those sold are another than those taken back. */
const lines = sql`
  select coalesce(jsonb_agg(to_jsonb(line) - 'first' order by line.first), '[]') as all,
    coalesce(sum(line."totalMinor"), 0)::bigint as total, coalesce(sum(line."vatMinor"), 0)::bigint as vat
  from (
    select e.id as "eventId", e.title as "eventTitle", e.starts_at as "startsAt", e.time_zone as "timeZone", e.place,
      t.class_name as "className", t.price_minor as "priceMinor", t.vat_rate_bp as "vatRateBp",
      side.is * count(*) as quantity, side.is * sum(t.price_minor) as "totalMinor",
      side.is * sum(${vat}) as "vatMinor", min(t.position) as first
    from ${tickets} t cross join lateral (select case when t.id = any(${takenBack}) then -1 else 1 end as is) side
    join ${ticketClasses} c on c.id = t.ticket_class_id join ${events} e on e.id = c.event_id
    where t.order_id = ${sql.placeholder('orderId')} and t.id = any(${sql.placeholder('sold')}::uuid[] || ${takenBack})
    group by e.id, t.ticket_class_id, t.class_name, t.price_minor, t.vat_rate_bp, side.is
  ) line`;

/** What this transaction has charged, and what it has taken back of what was charged before. */
const charged = sql`
  select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'name', c.name, 'amountMinor', c.amount,
      'vatRateBp', c.rate) order by c.kind, c.name, c.rate), '[]') as all,
    coalesce(sum(c.amount), 0)::bigint as total, coalesce(sum(c.vat), 0)::bigint as vat
  from (
    select kind, name, vat_rate_bp as rate, sum(side.is * amount_minor) as amount,
      sum(side.is * sign(amount_minor)
        * ((2 * abs(amount_minor) * vat_rate_bp + 10000 + vat_rate_bp) / (2 * (10000 + vat_rate_bp)))) as vat
    from ${charges}, lateral (select 1 as is where created_at = now()::timestamptz(3)
      union all select -1 where voided_at = ${sql.placeholder('now')}::timestamptz) side
    where order_id = ${sql.placeholder('orderId')}
    group by kind, name, vat_rate_bp
  ) c`;

const money = sql`
  select coalesce(jsonb_agg(jsonb_build_object(
      'method', p.method, 'amountMinor', p.amount_minor, 'tenderedMinor', p.tendered_minor)
      || case when p.method_name is null then '{}' else jsonb_build_object('name', p.method_name) end order by p.position), '[]') as all,
    coalesce(sum(p.amount_minor), 0)::bigint as total
  from ${payments} p
  where p.order_id = ${sql.placeholder('orderId')} and p.command_id = ${sql.placeholder('commandId')}`;

const seller = sql`
  select jsonb_object_agg(lower(substr(s.name, 7, 1)) || substr(s.name, 8), s.value) from ${settings} s
  where s.name in ('sellerName', 'sellerAddress', 'sellerTaxId')`;

const buyer = sql`
  select jsonb_build_object('name', b.name, 'taxId', b.tax_id) from ${orderBuyers} b
  where b.order_id = ${sql.placeholder('orderId')} and b.tax_id <> ''`;

const insertReceipt = insertFound(
  receipts,
  'issue_receipt',
  [
    'id',
    'orderId',
    'commandId',
    'kind',
    'counterId',
    'shiftId',
    'operatorId',
    'businessDate',
    'currency',
    'seller',
    'buyer',
    'lines',
    'charges',
    'payments',
    'totalMinor',
    'vatMinor',
    'paidMinor',
  ],
  sql`
    select ${sql.placeholder('id')}::uuid, o.id, ${sql.placeholder('commandId')}::uuid, ${sql.placeholder('kind')},
      ${sql.placeholder('counterId')}::uuid, ${sql.placeholder('shiftId')}::uuid, ${sql.placeholder('operatorId')}::uuid, ${businessDate},
      o.currency, (${seller}), (${buyer}), lines.all, charged.all, money.all,
      lines.total + charged.total, lines.vat + charged.vat, money.total
    from ${orders} o, lateral (${lines}) lines, lateral (${charged}) charged, lateral (${money}) money
    where o.id = ${sql.placeholder('orderId')}`,
);

/**
 * Writes the account of what this transaction has sold and taken back, built by the database from the rows it
 * has just written: send it after them. It locks the counter's row of numbers, so it comes last but for the
 * order lines.
 */
export const issueReceipt = (
  tx: Tx,
  context: Context,
  { ticketIds, returned = [], ...accounted }: Accounted,
): Promise<unknown> => {
  const isRefund = accounted.kind === 'refund';
  return insertReceipt(tx).execute({
    id: v7(),
    kind: accounted.kind,
    now: context.now.toISOString(),
    orderId: accounted.orderId,
    commandId: accounted.commandId,
    sold: isRefund ? [] : [...ticketIds],
    takenBack: isRefund ? [...ticketIds] : [...returned],
    counterId: context.counterId,
    shiftId: accounted.shiftId,
    operatorId: signedIn(context).id,
  });
};
