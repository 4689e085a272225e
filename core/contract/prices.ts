import { z } from 'zod';
import { PriceId } from './ids.ts';
import { Minor } from './money.ts';
import { line, moment } from './text.ts';

const years = z.int().min(0).max(130).nullable();

/** Between which ages on the day of the event something is sold (whole years, both included). */
export const ageLimits = { minAge: years, maxAge: years };

interface AgesGiven {
  minAge?: number | null | undefined;
  maxAge?: number | null | undefined;
}
export const agesInOrder = ({ minAge, maxAge }: AgesGiven) =>
  minAge == null || maxAge == null || minAge <= maxAge;
export const agesFault = { path: ['maxAge'], error: 'agesReversed' };
export const hasAges = ({ minAge, maxAge }: AgesGiven) => minAge != null || maxAge != null;

interface Period {
  saleFrom?: string | null | undefined;
  saleUntil?: string | null | undefined;
}
const isBefore = (from: string | null | undefined, until: string | null | undefined) =>
  !from || !until || Date.parse(from) < Date.parse(until);

export const salePeriod = ({ saleFrom, saleUntil }: Period) => isBefore(saleFrom, saleUntil);
export const salePeriodFault = { path: ['saleUntil'], error: 'saleEndsBeforeItBegins' };

/** What a place of a class costs, and whom. A price has the name of its class where that needs no other. */
export const Price = z.object({
  id: PriceId,
  name: z.string(),
  priceMinor: Minor,
  ...ageLimits,
  /** What is shown for it at the counter, as “student card”. */
  proof: z.string().nullable(),
  /** It is sold while its class is sold too. */
  saleFrom: z.string().nullable(),
  saleUntil: z.string().nullable(),
  /** What is no longer offered stays, since tickets name it. */
  active: z.boolean(),
});
export type Price = z.output<typeof Price>;

const PriceInput = z
  .object({
    id: PriceId,
    name: line(100),
    priceMinor: Minor,
    minAge: ageLimits.minAge.optional(),
    maxAge: ageLimits.maxAge.optional(),
    proof: line(100).nullable().optional(),
    saleFrom: moment.nullable().optional(),
    saleUntil: moment.nullable().optional(),
    active: z.boolean().default(true),
  })
  .refine(salePeriod, salePeriodFault)
  .refine(agesInOrder, agesFault);
export type PriceInput = z.output<typeof PriceInput>;

/** What a ticket is called: its class, and its price where that has a name of its own. */
export const ticketName = ({
  className,
  priceName,
}: {
  readonly className: string;
  readonly priceName: string;
}): string => (priceName === className ? className : `${className} · ${priceName}`);

/** In the order in which they are offered. */
export const PricesInput = z.array(PriceInput).min(1).max(20);

type Given = Period &
  AgesGiven & {
    priceMinor?: number | undefined;
    prices?: readonly PriceInput[] | undefined;
  };

/** A class says what it costs once: as one price, which may have ages, or as several. */
export function pricesFit(given: Given, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  const fault = (message: string, ...path: (string | number)[]) =>
    addIssue({ code: 'custom', path, message });
  const { prices, priceMinor } = given;
  if (!prices) {
    if (priceMinor === undefined) {
      addIssue({
        code: 'invalid_type',
        expected: 'number',
        path: ['priceMinor'],
        input: priceMinor,
      });
    }
    return;
  }
  if (priceMinor !== undefined || hasAges(given)) fault('pricedTwice', 'prices');
  if (!prices.some(each => each.active)) fault('noActivePrice', 'prices');
  const seen = new Set<string>();
  for (const [at, { id, name, active, saleFrom, saleUntil }] of prices.entries()) {
    // Nobody could tell two of one name apart; what is offered no longer may have any.
    const names = active ? [id, name.toLowerCase()] : [id];
    if (names.some(each => seen.has(each))) fault('repeatedPrice', 'prices', at, 'name');
    for (const each of names) seen.add(each);
    if (!isBefore(saleFrom, given.saleUntil) || !isBefore(given.saleFrom, saleUntil)) {
      fault('priceNeverSold', 'prices', at, 'saleUntil');
    }
  }
}

interface Window {
  /** Milliseconds since 1970. */
  readonly saleFrom: number | null;
  readonly saleUntil: number | null;
}

const timeOf = (iso: string | null | undefined) => (iso ? Date.parse(iso) : null);

/** When a price is sold: the later start and the earlier end of class and price. @param start of the event */
export function windowOf(ofClass: Window, price: Period, start: number): Window {
  const [from, until] = [timeOf(price.saleFrom), timeOf(price.saleUntil)];
  const saleFrom = Math.max(ofClass.saleFrom ?? -Infinity, from ?? -Infinity);
  // A class without an end ends with the start, and no price goes on longer.
  const ends = ofClass.saleUntil ?? (until !== null && until > start ? null : until);
  const saleUntil = ends === null ? null : Math.min(ends, until ?? ends);
  return { saleFrom: saleFrom === -Infinity ? null : saleFrom, saleUntil };
}
