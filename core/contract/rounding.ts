import { smallestCoinOf } from './denominations.ts';
import { Minor, SignedMinor, sum } from './money.ts';
import { type Part, paidByMethod } from './refund.ts';

/** What stands paid of an order. */
export interface Paid {
  readonly currency: string;
  /** By each method that brought some of it, the last paid first. */
  readonly byMethod: readonly Part[];
  /** All of it, less what went back. */
  readonly netMinor: SignedMinor;
  /** In cash, less what went back in cash: below nothing where more did. */
  readonly cashMinor: SignedMinor;
  /** What of it was paid more, or less, for want of smaller coins: its charge `rounding`. */
  readonly roundingMinor: SignedMinor;
}

interface Account {
  readonly currency: string;
  readonly payments: readonly Part[];
  readonly charges: readonly { readonly kind: string; readonly amountMinor: SignedMinor }[];
}

const isCash = ({ method }: Pick<Part, 'method'>): boolean => method === 'cash';

/** By its payments in their sequence, and its charges that count. */
export const paidOf = ({ currency, payments, charges }: Account): Paid => ({
  currency,
  byMethod: paidByMethod(payments),
  netMinor: sum(payments.map(each => each.amountMinor)),
  cashMinor: sum(payments.filter(isCash).map(each => each.amountMinor)),
  roundingMinor: sum(
    charges.filter(each => each.kind === 'rounding').map(each => each.amountMinor),
  ),
});

/** Of an order that is about to be paid. */
export const nothingPaid = (currency: string): Paid =>
  paidOf({ currency, payments: [], charges: [] });

/** The nearest amount that coins make; from the middle away from nothing, so that it goes back as it came. */
export function inCoins(amountMinor: number, currency: string): number {
  const coin = smallestCoinOf(currency);
  const coins = Math.floor((2 * Math.abs(amountMinor) + coin) / (2 * coin));
  return Math.sign(amountMinor) * coins * coin || 0;
}

/** Whether cash is rounded: where coins end earlier than amounts. */
export const hasRounding = (currency: string): boolean => smallestCoinOf(currency) > 1;

/** Whether somebody can hand over so much. */
export const isInCoins = (amountMinor: number, currency: string): boolean =>
  amountMinor % smallestCoinOf(currency) === 0;

/**
 * What an order keeps in cash is rounded as a whole, not each movement of it: tickets that go back one by one
 * bring together what was paid for them, and the rounding of an order is never above half a coin.
 */
const cashAfter = ({ currency, cashMinor, roundingMinor }: Paid, exactMinor: number): number =>
  inCoins(cashMinor - roundingMinor + exactMinor, currency);

/** What is handed over in cash for so much more. */
export const cashIn = (paid: Paid, exactMinor: number): Minor =>
  Minor.parse(exactMinor > 0 ? Math.max(0, cashAfter(paid, exactMinor) - paid.cashMinor) : 0);

/** What is given back in cash for so much less. */
export const cashBack = (paid: Paid, exactMinor: number): Minor =>
  Minor.parse(exactMinor > 0 ? Math.max(0, paid.cashMinor - cashAfter(paid, -exactMinor)) : 0);

/** What was paid by each method as prices say it, whatever coins there are. */
export const exactOf = ({ byMethod, roundingMinor }: Paid): Part[] =>
  byMethod.map(part =>
    isCash(part)
      ? { ...part, amountMinor: SignedMinor.parse(part.amountMinor - roundingMinor) }
      : part,
  );

/** What an order still has, as prices say it. */
export const broughtBy = ({ netMinor, roundingMinor }: Paid): Minor =>
  Minor.parse(Math.max(0, netMinor - roundingMinor));

/** What changes hands, where parts say what prices come to. */
export const backInCoins = (paid: Paid, parts: readonly Part<Minor>[]): Part<Minor>[] =>
  parts
    .map(part => (isCash(part) ? { ...part, amountMinor: cashBack(paid, part.amountMinor) } : part))
    .filter(part => part.amountMinor > 0);

/**
 * What payments, or money given back, must come to for an amount: by other methods than cash just that, and in cash
 * what coins make of the rest. Nothing at all is cash of nothing.
 */
export function comesTo(
  dueMinor: Minor,
  parts: readonly Part<Minor>[],
  inCash: (exactMinor: number) => Minor,
): Minor {
  const otherMinor = sum(parts.filter(each => !isCash(each)).map(each => each.amountMinor));
  const hasCash = parts.length === 0 || parts.some(isCash);
  if (!hasCash || otherMinor >= dueMinor) return dueMinor;
  return Minor.parse(otherMinor + inCash(dueMinor - otherMinor));
}
