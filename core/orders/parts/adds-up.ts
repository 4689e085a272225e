import { mostTendered } from '../../contract/cash.ts';
import { type Minor, SignedMinor, sum } from '../../contract/money.ts';
import type { PaymentInput } from '../../contract/payments.ts';
import { cashIn, comesTo, nothingPaid, type Paid } from '../../contract/rounding.ts';
import { type May, refuse } from '../../refusal.ts';
import type { PayableTicket } from './payable.ts';

interface Asked {
  readonly expectedTotalMinor: number;
  readonly payments: readonly PaymentInput[];
}

/** What the tickets cost, and what more or less than that is paid for want of coins. */
interface Sums {
  readonly totalMinor: Minor;
  readonly roundingMinor: SignedMinor;
}

/** Refuses PARTICIPANTS_MISSING, TOTAL_CHANGED, PAYMENTS_DIFFER. */
export function mustAddUp(
  may: May<'PARTICIPANTS_MISSING' | 'TOTAL_CHANGED' | 'PAYMENTS_DIFFER'>,
  input: Asked,
  tickets: readonly PayableTicket[],
  currency: string,
): Sums {
  mustBeNamed(may, tickets);
  const totalMinor = sum(tickets.map(each => each.priceMinor));
  if (totalMinor !== input.expectedTotalMinor) refuse(may, 'TOTAL_CHANGED', { totalMinor });
  const roundingMinor = mustComeTo(may, input.payments, totalMinor, nothingPaid(currency));
  return { totalMinor, roundingMinor };
}

/** Refuses PARTICIPANTS_MISSING. */
export function mustBeNamed(
  may: May<'PARTICIPANTS_MISSING'>,
  tickets: readonly PayableTicket[],
): void {
  const missing = tickets.filter(each => !each.complete).map(each => each.id);
  if (missing.length > 0) refuse(may, 'PARTICIPANTS_MISSING', { ticketIds: missing });
}

/** Refuses PAYMENTS_DIFFER. @returns how much more or less than what is due they come to, for want of coins */
export function mustComeTo(
  may: May<'PAYMENTS_DIFFER'>,
  payments: readonly PaymentInput[],
  dueMinor: Minor,
  paid: Paid,
): SignedMinor {
  const totalMinor = comesTo(dueMinor, payments, minor => cashIn(paid, minor));
  const paidMinor = sum(payments.map(each => each.amountMinor));
  if (paidMinor !== totalMinor) refuse(may, 'PAYMENTS_DIFFER', { totalMinor, paidMinor });
  return SignedMinor.parse(totalMinor - dueMinor);
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
