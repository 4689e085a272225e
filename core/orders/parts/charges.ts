import { and, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { charges } from '../../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../../context.ts';
import type { OrderId, ShiftId, TicketId } from '../../contract/ids.ts';
import { type Minor, type SignedMinor, sum } from '../../contract/money.ts';
import { insertRows } from '../../database/insert-rows.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import type { Rounding } from '../../payments/refund.ts';
import { areOneOf } from './release.ts';

type ChargeRecord = typeof charges.$inferSelect;

/** A charge about one ticket, named and taxed as the ticket is. */
export interface TicketCharge {
  readonly kind: 'cancellationFee' | 'allowance';
  readonly ticket: {
    readonly id: TicketId;
    readonly className: string;
    readonly vatRateBp: number;
  };
  readonly amountMinor: SignedMinor;
}

/** Writes charges of an order; those of nothing are none. */
export async function addCharges(
  tx: Tx,
  context: Context,
  orderId: OrderId,
  added: readonly TicketCharge[],
  shiftId: ShiftId | null,
): Promise<void> {
  const rows = added.filter(each => each.amountMinor !== 0);
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${charges} (id, order_id, ticket_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id,
      shift_id)
    select made.id, ${orderId}, made.ticket_id, made.kind, made.name, made.amount_minor, made.vat_rate_bp,
      ${signedIn(context).id}, ${context.counterId}, ${shiftId}::uuid
    from unnest(
      ${sql.param(rows.map(() => v7()))}::uuid[],
      ${sql.param(rows.map(each => each.ticket.id))}::uuid[],
      ${sql.param(rows.map(each => each.kind))}::text[],
      ${sql.param(rows.map(each => each.ticket.className))}::text[],
      ${sql.param(rows.map(each => each.amountMinor))}::bigint[],
      ${sql.param(rows.map(each => each.ticket.vatRateBp))}::int[]
    ) made (id, ticket_id, kind, name, amount_minor, vat_rate_bp)`);
}

/** What counts of an order's charges. */
export const liveCharges = (tx: ReadTx, orderId: OrderId): Promise<ChargeRecord[]> =>
  tx
    .select()
    .from(charges)
    .where(and(eq(charges.orderId, orderId), isNull(charges.voidedAt)));

const voiding = (
  tx: Tx,
  now: Date,
  shiftId: ShiftId | null,
  which: SQL | undefined,
): Promise<unknown> =>
  tx
    .update(charges)
    .set({ voidedAt: now, voidedShiftId: shiftId })
    .where(and(isNull(charges.voidedAt), which))
    .execute();

/** An allowance on a ticket ends with the ticket. */
export const voidAllowances = (
  tx: Tx,
  now: Date,
  ticketIds: readonly TicketId[],
  shiftId: ShiftId | null,
): Promise<unknown> =>
  voiding(
    tx,
    now,
    shiftId,
    and(eq(charges.kind, 'allowance'), areOneOf(charges.ticketId, ticketIds)),
  );

const insertRounding = insertRows(charges, 'rounding', [
  ...(['id', 'orderId', 'kind', 'name', 'amountMinor', 'vatRateBp'] as const),
  ...(['operatorId', 'counterId', 'shiftId'] as const),
]);

/** An order has one rounding, of all its cash; it is no part of a price, and has no VAT. */
export async function writeRounding(
  tx: Tx,
  context: Context,
  orderId: OrderId,
  { before, after }: Rounding,
  shiftId: ShiftId | null,
): Promise<void> {
  if (after === before) return;
  if (before !== 0) {
    const own = and(eq(charges.orderId, orderId), eq(charges.kind, 'rounding'));
    await voiding(tx, context.now, shiftId, own);
  }
  if (after === 0) return;
  const made = { id: v7(), orderId, kind: 'rounding', name: '', amountMinor: after } as const;
  const by = { operatorId: signedIn(context).id, counterId: context.counterId, shiftId };
  await insertRounding(tx, [{ ...made, vatRateBp: 0, ...by }]);
}

/** All but the fees that are kept (keptOf) end with the order; what was rounded is written by itself. */
export const voidCharges = (
  tx: Tx,
  now: Date,
  orderId: OrderId,
  shiftId: ShiftId | null,
): Promise<unknown> =>
  voiding(
    tx,
    now,
    shiftId,
    and(
      eq(charges.orderId, orderId),
      notInArray(charges.kind, ['cancellationFee', 'serviceFee', 'rounding']),
    ),
  );

/** Fees too: nothing is kept of a sale that is undone. */
export const voidAllCharges = (
  tx: Tx,
  now: Date,
  orderId: OrderId,
  shiftId: ShiftId | null,
): Promise<unknown> => voiding(tx, now, shiftId, eq(charges.orderId, orderId));

/** What was allowed on a ticket so far: nothing, or below it. */
const allowedOn = (live: readonly ChargeRecord[], ticketId: TicketId): SignedMinor =>
  sum(
    live
      .filter(each => each.kind === 'allowance' && each.ticketId === ticketId)
      .map(each => each.amountMinor),
  );

/** What a ticket costs after allowances. */
export const costOf = (
  live: readonly ChargeRecord[],
  { id, priceMinor }: { readonly id: TicketId; readonly priceMinor: Minor },
): Minor => (priceMinor + allowedOn(live, id)) as Minor;
