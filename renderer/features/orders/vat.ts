import { type SignedMinor, sum, vatInside } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';

interface Taxed {
  readonly priceMinor: SignedMinor;
  readonly vatRateBp: number;
}

/** What is taxed of an order: valid tickets and charges; of an ended one, all that it sold. */
export function taxedIn({ status, tickets, charges }: Order): Taxed[] {
  if (status === 'cancelled' || status === 'expired') return tickets;
  // What coins made of it is no part of a price, and has no VAT.
  const charged = charges
    .filter(each => each.kind !== 'rounding')
    .map(({ amountMinor, vatRateBp }) => ({ priceMinor: amountMinor, vatRateBp }));
  return [...tickets.filter(each => each.status !== 'void'), ...charged];
}

/** The VAT inside prices and charges, per rate in basis points, the highest rate first. */
export const vatByRate = (taxed: readonly Taxed[]) =>
  [...new Set(taxed.map(each => each.vatRateBp))]
    .sort((one, other) => other - one)
    .map(rateBp => ({
      rateBp,
      vatMinor: sum(
        taxed
          .filter(each => each.vatRateBp === rateBp)
          .map(each => vatInside(each.priceMinor, rateBp)),
      ),
    }));
