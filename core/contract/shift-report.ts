import { z } from 'zod';
import { SumToCheck } from './attempt.ts';
import { CommandId, EventId, OperatorId, TicketClassId } from './ids.ts';
import { Minor, SignedMinor, VatRate } from './money.ts';
import { ChargeKind } from './order.ts';
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

/** Cash that no order explains; a mistake with who took it back. */
export const Movement = z.object({
  id: CommandId,
  kind: z.enum(['float', 'payIn', 'payOut', 'drop', 'noSale']),
  /** Into the drawer, or below zero out of it. */
  amountMinor: SignedMinor,
  /** None for a float that is what the last close left. */
  reason: z.string().nullable(),
  operatorName: z.string(),
  at: z.string(),
  takenBack: z
    .object({ reason: z.string().nullable(), operatorName: z.string(), at: z.string() })
    .nullable(),
});
export type Movement = z.output<typeof Movement>;

/** What was charged beside tickets; net of what was taken back. */
const ChargesOfKind = z.object({
  kind: ChargeKind,
  made: z.int(),
  takenBack: z.int(),
  amountMinor: SignedMinor,
});

/** Tickets that were given away, at what they would have cost; net of what was taken back. */
const GivenAway = z.object({
  reason: z.string(),
  sold: z.int(),
  takenBack: z.int(),
  listMinor: SignedMinor,
});

/** Exchanges, and what customers paid more and got back in them. */
const Exchanges = z.object({ count: z.int(), takenMinor: Minor, givenBackMinor: Minor });
export const noExchanges = { count: 0, takenMinor: Minor.parse(0), givenBackMinor: Minor.parse(0) };

/**
 * X while the shift goes on, Z once it is closed: the same sums. Who counts blind is told of a shift that goes on
 * how its cash moved without orders and which tickets were given away, and nothing that brought money.
 */
export const ShiftReport = z.object({
  /** Of `other` one for each name. */
  byMethod: z.array(z.object({ method: PaymentMethod, name: z.string().optional(), ...taken })),
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
  // Settlements of before have none of these.
  charges: z.array(ChargesOfKind).default([]),
  exchanges: Exchanges.default(noExchanges),
  complimentary: z.array(GivenAway).default([]),
  /** The oldest first. */
  movements: z.array(Movement).default([]),
  /** Card payments that were not settled then, of this shift or at a counter of its drawer; in no other sum. */
  cardsToCheck: z.array(SumToCheck).default([]),
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
