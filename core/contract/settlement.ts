import { z } from 'zod';
import { Head } from './head.ts';
import { CommandId, ShiftId } from './ids.ts';
import { largestMinor, Minor, SignedMinor } from './money.ts';
import { MethodName, nameOfMethod, PaymentMethod } from './payments.ts';
import { ShiftReport } from './shift-report.ts';

const Counted = z.object({
  denominationMinor: Minor.refine(amount => amount > 0, 'nothingPaid'),
  count: z.int().min(0).max(1_000_000),
});
export type Counted = z.output<typeof Counted>;

/** How often each note and coin was there; an empty drawer has none. */
export const counted = z
  .array(Counted)
  .max(40)
  .refine(
    all => new Set(all.map(each => each.denominationMinor)).size === all.length,
    'repeatedDenomination',
  )
  .refine(
    all => all.reduce((sum, each) => sum + each.denominationMinor * each.count, 0) <= largestMinor,
    'countedTooMuch',
  );

export const Slips = z
  .object({
    method: PaymentMethod.exclude(['cash', 'complimentary']),
    /** Of `other` alone. */
    name: MethodName.optional(),
    amountMinor: SignedMinor,
  })
  .refine(...nameOfMethod);
export type Slips = z.output<typeof Slips>;

export const Settlement = z.object({
  id: CommandId,
  shiftId: ShiftId,
  drawerName: z.string(),
  /** 1, 2, 3 … without gaps in its drawer. */
  number: z.int(),
  operatorName: z.string(),
  at: z.string(),
  businessDate: z.string(),
  currency: z.string(),
  expectedMinor: Minor,
  countedMinor: Minor,
  differenceMinor: SignedMinor,
  /** To the safe, and what stays as the next float. */
  dropMinor: Minor,
  leftMinor: Minor,
  reason: z.string().nullable(),
  counted: z.array(Counted),
  slips: z.array(Slips),
  /** Everything sold and given back in this drawer and currency since the beginning. */
  grandTotalMinor: SignedMinor,
  /** Where the journal ended; null before its first seal. */
  journalHead: Head.nullable(),
  report: ShiftReport,
  /** Counted once more by somebody who may see the shifts of others; the oldest first. */
  recounts: z.array(
    z.object({
      at: z.string(),
      operatorName: z.string(),
      countedMinor: Minor,
      differenceMinor: SignedMinor,
      reason: z.string(),
    }),
  ),
});
export type Settlement = z.output<typeof Settlement>;
