import { isNeverSold } from '../../contract/event-start.ts';
import type { Minor } from '../../contract/money.ts';
import { type PriceInput, windowOf } from '../../contract/prices.ts';
import type { ParticipantData } from '../../contract/ticket-classes.ts';
import { type May, refuse } from '../../refusal.ts';

/** What an organizer says of a ticket class. */
export interface Offered {
  name: string;
  priceMinor?: Minor | undefined;
  prices?: readonly PriceInput[] | undefined;
  vatRateBp: number;
  capacity: number;
  participantData: ParticipantData;
  saleFrom?: string | null | undefined;
  saleUntil?: string | null | undefined;
  limitPerOrder?: number | null | undefined;
  minAge?: number | null | undefined;
  maxAge?: number | null | undefined;
}

/** All of it but its prices, and the capacity, which stands with the counter. */
export const offeredColumns = (offered: Offered) => ({
  name: offered.name,
  vatRateBp: offered.vatRateBp,
  participantData: offered.participantData,
  saleFrom: offered.saleFrom ? new Date(offered.saleFrom) : null,
  saleUntil: offered.saleUntil ? new Date(offered.saleUntil) : null,
  limitPerOrder: offered.limitPerOrder ?? null,
});

const timeOf = (iso: string | null | undefined) => (iso ? Date.parse(iso) : null);

/** Refuses SALE_AFTER_START for a class, or one of its prices, that could be sold to nobody. */
export function mustBeSellable(
  may: May<'SALE_AFTER_START'>,
  { saleFrom, saleUntil, prices = [] }: Pick<Offered, 'saleFrom' | 'saleUntil' | 'prices'>,
  { startsAt }: { readonly startsAt: Date },
): void {
  const [start, window] = [
    startsAt.getTime(),
    { saleFrom: timeOf(saleFrom), saleUntil: timeOf(saleUntil) },
  ];
  const windows = prices.filter(each => each.active).map(each => windowOf(window, each, start));
  if ([window, ...windows].some(each => isNeverSold(each, start))) {
    refuse(may, 'SALE_AFTER_START', { startsAt: startsAt.toISOString() });
  }
}
