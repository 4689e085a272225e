import { asc, eq } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { TicketId } from '../../contract/ids.ts';
import { balancing, Minor, partOf, sharesOf, sum } from '../../contract/money.ts';
import type { RefundInput } from '../../contract/payments.ts';
import { moneyOf } from '../../contract/refund.ts';
import type { ReadTx } from '../../database/pool.ts';
import { doneBy } from '../../journal/acts-of.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { asWished, paidBy, type Refund, refundOf } from '../../payments/refund.ts';
import { type May, type MayRefuse, refuse } from '../../refusal.ts';
import { readSettings } from '../../settings/settings.ts';
import { costOf, liveCharges, type TicketCharge } from './charges.ts';

export interface Wish {
  readonly ticketIds: readonly TicketId[];
  readonly refunds?: readonly RefundInput[] | undefined;
  readonly keepFee?: boolean | undefined;
  readonly feeMinor?: Minor | undefined;
}

type TicketRecord = typeof tickets.$inferSelect;

/** What cancelling some tickets of an order comes to. */
export interface Cancellation {
  readonly cancelled: readonly TicketRecord[];
  /** The tickets that stay valid. */
  readonly left: readonly TicketRecord[];
  readonly fees: readonly TicketCharge[];
  readonly feeMinor: Minor;
  readonly refund: Refund;
}

/**
 * What cancelling these tickets would do: what they cost goes back, less a fee. Refuses NOT_FOUND, WRONG_STATE,
 * ALREADY_CANCELLED, FEE_TOO_LARGE, REFUND_DIFFERS, REFUND_TOO_LARGE.
 */
export async function cancellationOf(
  tx: ReadTx,
  context: Reading & MayRefuse<'orders.cancelTickets'>,
  order: OrderRecord,
  wish: Wish,
): Promise<Cancellation> {
  const { cancelled, left } = await chosenOf(tx, context, order, wish.ticketIds);
  const live = await liveCharges(tx, order.id);
  const costs = cancelled.map(each => costOf(live, each));
  const paid = await paidBy(tx, order.id);
  // Nothing is kept of what brought no money.
  const dueMinor = sum(costs);
  const mostMinor = Minor.parse(
    Math.max(0, Math.min(dueMinor, sum(moneyOf(paid).map(each => each.amountMinor)))),
  );
  const feeMinor = await feeOf(tx, context, wish, mostMinor);
  const shares = sharesOf(feeMinor, costs);
  const usual = refundOf(context, order, paid, sum([dueMinor, balancing(feeMinor)]));
  return {
    cancelled,
    left,
    fees: cancelled.map((ticket, at) => ({
      kind: 'cancellationFee',
      ticket,
      amountMinor: shares[at] ?? Minor.parse(0),
    })),
    feeMinor,
    refund: asWished(context, usual, paid, wish.refunds),
  };
}

async function chosenOf(
  tx: ReadTx,
  context: MayRefuse<'orders.cancelTickets'>,
  order: OrderRecord,
  ticketIds: readonly TicketId[],
) {
  const all = await tx
    .select()
    .from(tickets)
    .where(eq(tickets.orderId, order.id))
    .orderBy(asc(tickets.position));
  const asked = new Set(ticketIds);
  const chosen = all.filter(each => asked.has(each.id));
  if (chosen.length < asked.size) refuse(context, 'NOT_FOUND', { what: 'ticket' });
  const gone = chosen.filter(each => each.status === 'void' && each.soldAt !== null);
  if (gone.length > 0) {
    refuse(context, 'ALREADY_CANCELLED', {
      ticketIds: gone.map(each => each.id),
      by: await doneBy(tx, order.id, ['orders.cancelTickets', 'orders.cancel']),
    });
  }
  if (order.status !== 'paid') refuse(context, 'WRONG_STATE', { status: order.status });
  const left = all.filter(each => each.status === 'sold' && !asked.has(each.id));
  return { cancelled: chosen, left };
}

/** That of the settings, unless a sum is named or nothing is to be kept. Refuses FEE_TOO_LARGE. */
async function feeOf(
  tx: ReadTx,
  may: May<'FEE_TOO_LARGE'>,
  { keepFee = true, feeMinor }: Wish,
  mostMinor: Minor,
): Promise<Minor> {
  if (!keepFee) return Minor.parse(0);
  if (feeMinor === undefined) return partOf(mostMinor, (await readSettings(tx)).cancellationFeeBp);
  if (feeMinor > mostMinor) refuse(may, 'FEE_TOO_LARGE', { mostMinor });
  return feeMinor;
}
