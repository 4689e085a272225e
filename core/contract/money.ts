import { z } from 'zod';

/** Minor units (grosz, cent) that may be negative: a refund, a difference. */
export const SignedMinor = z
  .int()
  .min(-100_000_000_000_000)
  .max(100_000_000_000_000)
  .brand<'signedMinor'>();
export type SignedMinor = z.output<typeof SignedMinor>;

/** The largest amount there is, in minor units; no order may come to more. */
export const largestMinor = 100_000_000_000;

/** A whole number of minor units. A thousand of the largest still count exactly. */
export const Minor = z
  .int()
  .min(0)
  .max(largestMinor)
  // Whatever takes money that may be negative takes money that is not.
  .brand<'signedMinor'>()
  .brand<'minor'>();
export type Minor = z.output<typeof Minor>;

/** VAT in basis points: 8 % is 800. */
export const VatRate = z.int().min(0).max(10_000);

/** ISO 4217, as far as this machine knows it. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'currency')
  .refine(code => Intl.supportedValuesOf('currency').includes(code), 'currency');

/** Adds amounts of one currency; what may be negative stays so. */
export const sum = <Amount extends SignedMinor>(amounts: readonly Amount[]): Amount =>
  amounts.reduce((total: number, each) => total + each, 0) as Amount;

/** What balances an amount: money given back for money taken. */
export const balancing = (amount: SignedMinor): SignedMinor => SignedMinor.parse(0 - amount);

/**
 * The VAT inside one gross amount, rounded half up, per ticket and per charge (design, section 4); of what is
 * given back as much as of the same taken.
 */
export function vatInside<Amount extends SignedMinor>(gross: Amount, rateBp: number): Amount {
  const doubled = 2n * BigInt(Math.abs(gross)) * BigInt(rateBp);
  const divisor = 10_000n + BigInt(rateBp);
  return (Math.sign(gross) * Number((doubled + divisor) / (2n * divisor)) || 0) as Amount;
}

/** A part of an amount in basis points, rounded half up. */
export const partOf = (amount: Minor, bp: number): Minor =>
  Number((2n * BigInt(amount) * BigInt(bp) + 10_000n) / 20_000n) as Minor;

/**
 * Shares an amount out among others in proportion to them, to the last unit; none gets more than it has, where
 * all together have that much.
 */
export function sharesOf(amount: Minor, among: readonly Minor[]): Minor[] {
  const all = BigInt(sum(among));
  let [passed, given] = [0n, 0n];
  return among.map(each => {
    passed += BigInt(each);
    const until = all === 0n ? 0n : (BigInt(amount) * passed) / all;
    const share = until - given;
    given = until;
    return Number(share) as Minor;
  });
}

/** How many digits stand behind the decimal mark of a currency: 2 for PLN, 0 for IRR or JPY, 3 for KWD. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;
