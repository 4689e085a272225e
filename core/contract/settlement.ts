import { z } from 'zod';
import { Head } from './head.ts';
import { CommandId, EventId, OperatorId, ShiftId, TicketClassId } from './ids.ts';
import { largestMinor, Minor, SignedMinor, VatRate } from './money.ts';
import { PaymentMethod } from './payments.ts';

/** What an operator took and gave back by one method, or everything of one operator. */
const taken = { salesMinor: Minor, refundsMinor: Minor, count: z.int() };

/** What an operator put right after a sale: how often, and how much money it was about. */
const putRight = z
  .array(
    z.object({
      operatorId: OperatorId,
      operatorName: z.string(),
      count: z.int(),
      amountMinor: Minor,
    }),
  )
  // Settlements of before have none.
  .default([]);

/** X while the shift goes on, Z once it is closed: the same sums. */
export const ShiftReport = z.object({
  byMethod: z.array(z.object({ method: PaymentMethod, ...taken })),
  /** Net of what was taken back; the VAT of each ticket is rounded by itself. */
  byVatRate: z.array(
    z.object({ vatRateBp: VatRate, grossMinor: SignedMinor, vatMinor: SignedMinor }),
  ),
  byClass: z.array(
    z.object({
      eventId: EventId,
      eventTitle: z.string(),
      ticketClassId: TicketClassId,
      className: z.string(),
      priceMinor: Minor,
      sold: z.int(),
      takenBack: z.int(),
      grossMinor: SignedMinor,
    }),
  ),
  byOperator: z.array(z.object({ operatorId: OperatorId, operatorName: z.string(), ...taken })),
  /** Payments booked by another method than they came by; above they count as they were corrected. */
  corrected: putRight,
  /** Sales undone within their minute; above they count as sold and given back. */
  undone: putRight,
  cash: z.object({
    floatMinor: Minor,
    /** Paid in, and paid out or brought to the safe, beside what was sold and given back. */
    inMinor: Minor,
    outMinor: Minor,
    /** Null for who counts blind, until it is closed. */
    expectedMinor: Minor.nullable(),
  }),
});
export type ShiftReport = z.output<typeof ShiftReport>;

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

export const Slips = z.object({
  method: PaymentMethod.exclude(['cash', 'complimentary']),
  amountMinor: SignedMinor,
});
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
