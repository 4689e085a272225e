import { Minor, type SignedMinor, sum } from './money.ts';
import { isSameWay, type Way, waysIn } from './payments.ts';

/** What stands booked of an order by one method; of `other` by one of its names. */
export interface Part<Amount extends SignedMinor = SignedMinor> extends Way {
  readonly amountMinor: Amount;
}

const isMoney = ({ method }: Part): boolean => method !== 'complimentary';

/** The money in it: what is on the house brought none. */
export const moneyOf = <Of extends Part>(parts: readonly Of[]): Of[] => parts.filter(isMoney);

/**
 * What was paid by each method, less what went back, from payments in their sequence: the one that was paid by
 * last stands first, and what is on the house at the end, for it gives no money back while there is some.
 */
export function paidByMethod(payments: readonly Part[]): Part[] {
  const taken = payments.filter(each => each.amountMinor > 0).reverse();
  return waysIn([...moneyOf(taken), ...taken]).map(way => ({
    ...way,
    amountMinor: sum(payments.filter(each => isSameWay(each, way)).map(each => each.amountMinor)),
  }));
}

/** How so much goes back by the methods it came from, the first of them first. */
export function sharedOut(paid: readonly Part[], dueMinor: SignedMinor): Part<Minor>[] {
  let left: number = dueMinor;
  return paid.flatMap(({ amountMinor, ...way }) => {
    const part = Math.min(left, Math.max(0, amountMinor));
    left -= part;
    return part > 0 ? [{ ...way, amountMinor: Minor.parse(part) }] : [];
  });
}

/** Fees that stay with the box office whatever becomes of the tickets. */
const fees: readonly string[] = ['cancellationFee', 'serviceFee'];

/** What is kept of an order all of whose tickets are taken back. */
export const keptOf = (
  charges: readonly { readonly kind: string; readonly amountMinor: SignedMinor }[],
): SignedMinor =>
  sum(charges.filter(each => fees.includes(each.kind)).map(each => each.amountMinor));
