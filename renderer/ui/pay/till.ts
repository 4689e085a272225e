import { mostTendered } from '../../../core/contract/cash.ts';
import { type Minor, sum } from '../../../core/contract/money.ts';
import { asWay, type PaymentInput, type PaymentMethod } from '../../../core/contract/payments.ts';
import { cashIn, inCoins, isInCoins, type Paid } from '../../../core/contract/rounding.ts';

/** The pay panel as typed. */
export interface Till {
  readonly method: PaymentMethod;
  /** Which other method; undefined for all that have no name. */
  readonly name: string | undefined;
  /** Null while nothing is typed, which means all that remains, exactly. */
  readonly amountMinor: number | null;
  /** What is typed is no amount, and must not pass for "nothing typed". */
  readonly unreadable: boolean;
  readonly reference: string;
  /** Payments of a split already counted off. */
  readonly parts: readonly PaymentInput[];
  /** What the database asked to be shown; and what was seen (proofs.ts), null while that is nothing. */
  readonly proofsNamed: readonly string[];
  readonly proofsSeen: string | null;
}

export const emptyTill: Till = {
  method: 'cash',
  name: undefined,
  amountMinor: null,
  unreadable: false,
  reference: '',
  parts: [],
  proofsNamed: [],
  proofsSeen: null,
};

/** What the typed amount comes to. Minor units. */
export type Reckoning =
  | { readonly kind: 'enough'; readonly changeMinor: number; readonly last: PaymentInput | null }
  | { readonly kind: 'tooLittle'; readonly missingMinor: number }
  | { readonly kind: 'unreadable' }
  /** There are no coins for so much cash. */
  | { readonly kind: 'noCoins'; readonly nearestMinor: number }
  /** More cash than anybody hands over for this. */
  | { readonly kind: 'implausible'; readonly mostMinor: number }
  /** Only cash can be given back. */
  | { readonly kind: 'tooMuch'; readonly remainingMinor: number };

export const remainingOf = (till: Till, totalMinor: number): number =>
  totalMinor - sum(till.parts.map(each => each.amountMinor));

const ofMethod = (till: Till, isCash: boolean): number =>
  sum(till.parts.filter(each => (each.method === 'cash') === isCash).map(each => each.amountMinor));

/**
 * What remains by the method that is chosen: in cash as much as coins make of it.
 * @param paid what stands paid of the order already
 */
export function dueOf(till: Till, totalMinor: number, paid: Paid): number {
  const remaining = remainingOf(till, totalMinor);
  if (till.method !== 'cash' || remaining <= 0) return remaining;
  const due = cashIn(paid, totalMinor - ofMethod(till, false)) - ofMethod(till, true);
  // What cash makes nothing of is only cash where some of the rest is.
  const isOther = till.parts.length > 0 && till.parts.every(each => each.method !== 'cash');
  return due === 0 && isOther ? remaining : due;
}

function partOf(till: Till, amountMinor: number, tenderedMinor: number): PaymentInput {
  const reference = till.reference.trim();
  return {
    ...asWay(till.method, till.name),
    amountMinor: amountMinor as Minor,
    ...(till.method === 'cash' && { tenderedMinor: tenderedMinor as Minor }),
    ...(till.method !== 'cash' && reference !== '' && { reference }),
  };
}

export function reckon(till: Till, totalMinor: number, paid: Paid): Reckoning {
  const { currency } = paid;
  const remaining = dueOf(till, totalMinor, paid);
  if (till.unreadable) return { kind: 'unreadable' };
  if (remainingOf(till, totalMinor) <= 0) return { kind: 'enough', changeMinor: 0, last: null };
  const given = till.amountMinor ?? remaining;
  if (till.method === 'cash' && !isInCoins(given, currency))
    return { kind: 'noCoins', nearestMinor: inCoins(given, currency) };
  if (given < remaining) return { kind: 'tooLittle', missingMinor: remaining - given };
  if (given > remaining && till.method !== 'cash')
    return { kind: 'tooMuch', remainingMinor: remaining };
  const mostMinor = mostTendered(remaining, currency);
  if (given > mostMinor) return { kind: 'implausible', mostMinor };
  return {
    kind: 'enough',
    changeMinor: given - remaining,
    last: remaining > 0 ? partOf(till, remaining, given) : null,
  };
}

/** All payments of a till that is enough; null while it is not. */
export function paymentsOf(till: Till, totalMinor: number, paid: Paid): PaymentInput[] | null {
  const reckoning = reckon(till, totalMinor, paid);
  if (reckoning.kind !== 'enough') return null;
  return reckoning.last === null ? [...till.parts] : [...till.parts, reckoning.last];
}

/** Counts the typed amount off as one part of a split; the rest is paid another way. */
export function withPart(till: Till, totalMinor: number): Till {
  const remaining = remainingOf(till, totalMinor);
  const given = till.amountMinor ?? 0;
  if (till.unreadable) return till;
  const tooMuch = given > remaining && till.method !== 'cash';
  if (given <= 0 || remaining <= 0 || tooMuch || till.parts.length >= 9) return till;
  const part = partOf(till, Math.min(given, remaining), given);
  return { ...till, parts: [...till.parts, part], amountMinor: null, reference: '' };
}

export const withoutPart = (till: Till, at: number): Till => ({
  ...till,
  parts: till.parts.filter((_, each) => each !== at),
});
