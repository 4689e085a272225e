import type { PriceInput } from '../../../../core/contract/prices.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { ClassDraft, EventDraft } from './draft.ts';
import { agesOf, saleMoment } from './moments.ts';
import type { PriceDraft } from './prices.ts';
import type { Problem, Problems } from './problems.ts';

/** The place of a price in the list, as the contract's paths and the form's fields name it. */
export const priceField = (classId: string, at: number, field: keyof PriceDraft | ''): string =>
  `${classId}.prices.${at}${field === '' ? '' : `.${field}`}`;

/** What is sent for the prices of a class that has a list of them, and what was typed that says nothing. */
export function checkPrices(
  { timeZone }: EventDraft,
  row: ClassDraft,
  stored: TicketClass | undefined,
) {
  const problems: Record<string, Problem> = {};
  const prices = row.prices.map((price, at) => {
    const known = stored?.prices.find(each => each.id === price.id);
    const from = saleMoment(price.saleFrom, timeZone, known?.saleFrom);
    const until = saleMoment(price.saleUntil, timeZone, known?.saleUntil);
    if (from.problem) problems[priceField(row.id, at, 'saleFrom')] = from.problem;
    if (until.problem) problems[priceField(row.id, at, 'saleUntil')] = until.problem;
    if (price.priceMinor === null)
      problems[priceField(row.id, at, 'priceMinor')] = {
        kind: 'fault',
        fault: { code: 'required' },
      };
    return {
      id: price.id,
      name: price.name.trim() === '' ? row.name : price.name,
      priceMinor: price.priceMinor ?? 0,
      ...agesOf(row.participantData, price),
      proof: price.proof.trim() === '' ? null : price.proof,
      saleFrom: from.moment,
      saleUntil: until.moment,
      active: price.active,
    };
  });
  // Complete unless a problem says otherwise, and nothing is sent while there is one.
  return { prices: prices as PriceInput[], problems: problems as Problems };
}
