import type { Reading } from '../../context.ts';
import type { TicketId } from '../../contract/ids.ts';
import { balancing, Minor, partOf, sharesOf, sum } from '../../contract/money.ts';
import type { RefundInput } from '../../contract/payments.ts';
import { broughtBy } from '../../contract/rounding.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { paidBy } from '../../payments/paid-by.ts';
import { asWished, type Refund, refundOf } from '../../payments/refund.ts';
import { type May, type MayRefuse, refuse } from '../../refusal.ts';
import { readSettings } from '../../settings/settings.ts';
import { costOf, liveCharges, type TicketCharge } from './charges.ts';
import { chosenOf, type TicketRecord } from './some-tickets.ts';

export interface Wish {
  readonly ticketIds: readonly TicketId[];
  readonly refunds?: readonly RefundInput[] | undefined;
  readonly keepFee?: boolean | undefined;
  readonly feeMinor?: Minor | undefined;
}

/** What cancelling some tickets of an order comes to. */
interface Cancellation {
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
  const { chosen: cancelled, left } = await chosenOf(tx, context, order, wish.ticketIds);
  const live = await liveCharges(tx, order.id);
  const costs = cancelled.map(each => costOf(live, each));
  const paid = await paidBy(tx, order);
  // Nothing is kept of what brought no money.
  const dueMinor = sum(costs);
  const mostMinor = Minor.parse(Math.min(dueMinor, broughtBy(paid)));
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
