import { z } from 'zod';
import { Minor } from './money.ts';
import { command, query } from './operation.ts';
import { MethodName } from './payments.ts';
import { refuses } from './refusals.ts';
import { TaxIdOrNothing } from './tax-id.ts';
import { line, lineOrNothing, timeZone } from './text.ts';

/** Whatever their case, so that reports do not list two that look alike. */
const differ = (names: readonly string[]): boolean =>
  new Set(names.map(name => name.toLocaleLowerCase('und'))).size === names.length;

export const Settings = z.object({
  organisation: line(120),
  holdMinutes: z.int().min(1).max(120),
  /** For how long after its deadline a hold may still be paid, as if it were held anew. */
  lateMinutes: z.int().min(0).max(1_440),
  /** What is kept of cancelled tickets, in basis points of what they cost; 0 for nothing. */
  cancellationFeeBp: z.int().min(0).max(10_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
  timeZone,
  /** Minutes without a key or a touch after which a counter covers its screen; 0 for never. */
  lockMinutes: z.int().min(0).max(480),
  /** For how many days after its event a national id is kept. */
  retentionDays: z.int().min(0).max(3_650),
  /** When the day of the books begins, HH:MM in the box office's zone: what is sold before belongs to the one before. */
  dayStartsAt: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time'),
  /** Who sells, as receipts name them; empty where nobody is named. */
  sellerName: lineOrNothing(200),
  sellerAddress: lineOrNothing(300),
  sellerTaxId: TaxIdOrNothing,
  /** Ways of paying beside cash, card and transfer, by their names: BLIK, city card. */
  otherMethods: z.array(MethodName).max(8).refine(differ, 'repeatedMethod'),
  /** Whether cash lies in drawers whose shifts are opened and settled; else payments have no shift. */
  cashDrawer: z.boolean(),
  /** Whether who may not see the shifts of others counts without knowing what should be there. */
  blindCount: z.boolean(),
  /** A difference of a count up to this needs no reason; in minor units. */
  countToleranceMinor: Minor,
});
export type Settings = z.output<typeof Settings>;

export const settings = {
  settings: query('signedIn').output(z.object({ settings: Settings })),
  /** Drawers are turned off once all their shifts are closed: SHIFTS_OPEN. */
  changeSettings: command('maintain', ['settings'])
    .errors(refuses('SHIFTS_OPEN'))
    .input(Settings.partial())
    .output(z.object({ settings: Settings })),
};
