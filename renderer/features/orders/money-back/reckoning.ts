import {
  balancing,
  Minor,
  partOf,
  type SignedMinor,
  sum,
} from '../../../../core/contract/money.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import { moneyOf, type Part, sharedOut } from '../../../../core/contract/refund.ts';
import {
  backInCoins,
  broughtBy,
  exactOf,
  type Paid,
  paidOf,
} from '../../../../core/contract/rounding.ts';

/** What was paid and not given back yet; what is on the house brought no money. */
const moneyIn = ({ currency, payments, charges }: Order): Paid =>
  paidOf({ currency, charges, payments: moneyOf(payments) });

/** What a ticket costs after what was taken off it. */
export const costOf = ({ charges }: Order, { id, priceMinor }: Ticket): Minor =>
  Minor.parse(
    sum<SignedMinor>([
      priceMinor,
      ...charges
        .filter(each => each.kind === 'allowance' && each.ticketId === id)
        .map(each => each.amountMinor),
    ]),
  );

export const costsOf = (order: Order, tickets: readonly Ticket[]): Minor =>
  sum(tickets.map(each => costOf(order, each)));

/** How much goes back, and by which methods when nobody says otherwise. */
export interface Reckoning {
  readonly paid: Paid;
  /** As prices say it; in cash coins can make more of it, or less. */
  readonly dueMinor: Minor;
  readonly backMinor: Minor;
  readonly usual: readonly Part<Minor>[];
}

const reckoned = (order: Order, dueMinor: SignedMinor): Reckoning => {
  const paid = moneyIn(order);
  const exact = sharedOut(exactOf(paid), dueMinor);
  const usual = backInCoins(paid, exact);
  return {
    ...{ paid, usual },
    dueMinor: sum(exact.map(each => each.amountMinor)),
    backMinor: sum(usual.map(each => each.amountMinor)),
  };
};

/** No more is kept of tickets than they brought. */
export const mostFee = (order: Order, tickets: readonly Ticket[]): Minor =>
  Minor.parse(Math.max(0, Math.min(costsOf(order, tickets), broughtBy(moneyIn(order)))));

/** The fee that the settings keep of these tickets. @param bp in basis points of what they cost */
export const usualFee = (order: Order, tickets: readonly Ticket[], bp: number): Minor =>
  partOf(mostFee(order, tickets), bp);

/** What goes back for these tickets, when so much is kept of them. */
export const backForTickets = (
  order: Order,
  tickets: readonly Ticket[],
  feeMinor: Minor,
): Reckoning => reckoned(order, sum<SignedMinor>([costsOf(order, tickets), balancing(feeMinor)]));

/** What goes back when so much is taken off tickets that stay valid. */
export const backForAllowance = (order: Order, amountMinor: Minor): Reckoning =>
  reckoned(order, amountMinor);

/** What goes back when the tickets that are exchanged cost so much less. */
export const backForExchange = (order: Order, lessMinor: Minor): Reckoning =>
  reckoned(order, lessMinor);
