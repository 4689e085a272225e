import { mostTendered } from '../../contract/cash.ts';
import { type Minor, sum } from '../../contract/money.ts';
import type { PaymentInput } from '../../contract/payments.ts';
import { type May, refuse } from '../../refusal.ts';
import type { PayableTicket } from './payable.ts';

interface Paid {
  readonly expectedTotalMinor: number;
  readonly payments: readonly PaymentInput[];
}

/** Refuses PARTICIPANTS_MISSING, TOTAL_CHANGED, PAYMENTS_DIFFER; answers the total. */
export function mustAddUp(
  may: May<'PARTICIPANTS_MISSING' | 'TOTAL_CHANGED' | 'PAYMENTS_DIFFER'>,
  input: Paid,
  tickets: readonly PayableTicket[],
): number {
  mustBeNamed(may, tickets);
  const totalMinor = sum(tickets.map(each => each.priceMinor));
  if (totalMinor !== input.expectedTotalMinor) refuse(may, 'TOTAL_CHANGED', { totalMinor });
  mustComeTo(may, input.payments, totalMinor);
  return totalMinor;
}

/** Refuses PARTICIPANTS_MISSING. */
export function mustBeNamed(
  may: May<'PARTICIPANTS_MISSING'>,
  tickets: readonly PayableTicket[],
): void {
  const missing = tickets.filter(each => !each.complete).map(each => each.id);
  if (missing.length > 0) refuse(may, 'PARTICIPANTS_MISSING', { ticketIds: missing });
}

/** Refuses PAYMENTS_DIFFER. */
export function mustComeTo(
  may: May<'PAYMENTS_DIFFER'>,
  payments: readonly PaymentInput[],
  totalMinor: Minor,
): void {
  const paidMinor = sum(payments.map(each => each.amountMinor));
  if (paidMinor !== totalMinor) refuse(may, 'PAYMENTS_DIFFER', { totalMinor, paidMinor });
}

/** Refuses TENDERED_TOO_MUCH: nobody can give so much change, and the drawer would be off by it. */
export function mustBePlausible(
  may: May<'TENDERED_TOO_MUCH'>,
  payments: readonly PaymentInput[],
  currency: string,
): void {
  for (const { amountMinor, tenderedMinor = amountMinor } of payments) {
    const mostMinor = mostTendered(amountMinor, currency);
    if (tenderedMinor > mostMinor) refuse(may, 'TENDERED_TOO_MUCH', { mostMinor });
  }
}
