import { isNeverSold } from '../../contract/event-start.ts';
import type { Minor } from '../../contract/money.ts';
import type { ParticipantData } from '../../contract/ticket-classes.ts';
import { type May, refuse } from '../../refusal.ts';

/** What an organizer says of a ticket class. */
export interface Offered {
  name: string;
  priceMinor: Minor;
  vatRateBp: number;
  capacity: number;
  participantData: ParticipantData;
  saleFrom?: string | null | undefined;
  saleUntil?: string | null | undefined;
  limitPerOrder?: number | null | undefined;
  minAge?: number | null | undefined;
  maxAge?: number | null | undefined;
}

/** All of it but the capacity, which stands with the counter. */
export const offeredColumns = (offered: Offered) => ({
  name: offered.name,
  priceMinor: offered.priceMinor,
  vatRateBp: offered.vatRateBp,
  participantData: offered.participantData,
  saleFrom: offered.saleFrom ? new Date(offered.saleFrom) : null,
  saleUntil: offered.saleUntil ? new Date(offered.saleUntil) : null,
  limitPerOrder: offered.limitPerOrder ?? null,
  minAge: offered.minAge ?? null,
  maxAge: offered.maxAge ?? null,
});

const timeOf = (iso: string | null | undefined) => (iso ? Date.parse(iso) : null);

/** Refuses SALE_AFTER_START for a class that could be sold to nobody. */
export function mustBeSellable(
  may: May<'SALE_AFTER_START'>,
  { saleFrom, saleUntil }: Pick<Offered, 'saleFrom' | 'saleUntil'>,
  { startsAt }: { readonly startsAt: Date },
): void {
  const window = { saleFrom: timeOf(saleFrom), saleUntil: timeOf(saleUntil) };
  if (isNeverSold(window, startsAt.getTime())) {
    refuse(may, 'SALE_AFTER_START', { startsAt: startsAt.toISOString() });
  }
}
