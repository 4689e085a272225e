import { z } from 'zod';
import { Minor } from './money.ts';

/** A day of a calendar, whatever the zone. */
export const Day = z.iso.date();

/** From one day to another, both included, each event's as it shows where it takes place. */
export const Days = z.object({ from: Day, to: Day });
export type Days = z.output<typeof Days>;

/** Days that move on with the calendar of the box office. */
export const NamedDays = z.enum(['today', 'weekend']);
export type NamedDays = z.output<typeof NamedDays>;

/** What a ticket may cost, both ends included. */
export const PriceRange = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  fromMinor: Minor.nullable(),
  toMinor: Minor.nullable(),
});
export type PriceRange = z.output<typeof PriceRange>;

/** What a search was taken for beside words, each with what of it was typed. */
export const Understood = z.object({
  days: Days.extend({ typed: z.string() }).nullable(),
  price: PriceRange.extend({ typed: z.string() }).nullable(),
  /** Words that nothing has, and those that were looked for instead. */
  near: z.array(z.object({ typed: z.string(), meant: z.array(z.string()) })),
});
export type Understood = z.output<typeof Understood>;
