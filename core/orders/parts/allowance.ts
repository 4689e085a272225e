import type { Reading } from '../../context.ts';
import type { TicketId } from '../../contract/ids.ts';
import { balancing, Minor, sharesOf, sum } from '../../contract/money.ts';
import type { RefundInput } from '../../contract/payments.ts';
import { broughtBy } from '../../contract/rounding.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { paidBy } from '../../payments/paid-by.ts';
import { asWished, type Refund, refundOf } from '../../payments/refund.ts';
import { type MayRefuse, refuse } from '../../refusal.ts';
import { costOf, liveCharges, type TicketCharge } from './charges.ts';
import { chosenOf } from './some-tickets.ts';

export interface WishedAllowance {
  /** All of the order, when left out. */
  readonly ticketIds?: readonly TicketId[] | undefined;
  readonly amountMinor: Minor;
  readonly refunds?: readonly RefundInput[] | undefined;
}

interface Allowance {
  readonly charges: readonly TicketCharge[];
  readonly refund: Refund;
}

/**
 * So much off tickets that stay valid, in proportion to what they still cost, and never more than that. Refuses
 * NOT_FOUND, WRONG_STATE, ALREADY_CANCELLED, ALLOWANCE_TOO_LARGE, REFUND_DIFFERS, REFUND_TOO_LARGE.
 */
export async function allowanceOf(
  tx: ReadTx,
  context: Reading & MayRefuse<'orders.giveAllowance'>,
  order: OrderRecord,
  { ticketIds, amountMinor, refunds }: WishedAllowance,
): Promise<Allowance> {
  const { chosen } = await chosenOf(tx, context, order, ticketIds);
  const live = await liveCharges(tx, order.id);
  const costs = chosen.map(each => costOf(live, each));
  const paid = await paidBy(tx, order);
  const usual = refundOf(context, order, paid, amountMinor);
  // What is on the house brought no money that could go back.
  const mostMinor = Minor.parse(Math.min(sum(costs), broughtBy(paid)));
  if (amountMinor > mostMinor) refuse(context, 'ALLOWANCE_TOO_LARGE', { mostMinor });
  const shares = sharesOf(amountMinor, costs);
  return {
    charges: chosen.map((ticket, at) => ({
      kind: 'allowance',
      ticket,
      amountMinor: balancing(shares[at] ?? Minor.parse(0)),
    })),
    refund: asWished(context, usual, paid, refunds),
  };
}
