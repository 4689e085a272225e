import { z } from 'zod';
import { EventId } from './ids.ts';
import { Minor, SignedMinor, VatRate } from './money.ts';
import { ChargeKind } from './order.ts';
import { PaymentMethod } from './payments.ts';

/** Tickets of one class at one price; what goes back counts below nothing. */
export const ReceiptLine = z.object({
  eventId: EventId,
  eventTitle: z.string(),
  startsAt: z.string(),
  timeZone: z.string(),
  place: z.string(),
  className: z.string(),
  quantity: z.int(),
  priceMinor: Minor,
  vatRateBp: VatRate,
  totalMinor: SignedMinor,
  vatMinor: SignedMinor,
});
export type ReceiptLine = z.output<typeof ReceiptLine>;

/** What was charged beside tickets, or taken off. */
const ReceiptCharge = z.object({
  kind: ChargeKind,
  name: z.string(),
  amountMinor: SignedMinor,
  vatRateBp: VatRate,
});

const Party = z.object({ name: z.string(), address: z.string(), taxId: z.string() }).partial();

/** The account of one sale or refund, as it stood then. */
export const Receipt = z.object({
  id: z.uuid(),
  kind: z.enum(['sale', 'refund', 'exchange']),
  /** Counter, year and a number without gaps: 2/2026/000123. */
  number: z.string(),
  issuedAt: z.string(),
  /** The day it is booked on, YYYY-MM-DD. */
  businessDate: z.string(),
  currency: z.string(),
  seller: Party.nullable(),
  buyer: Party.nullable(),
  lines: z.array(ReceiptLine),
  charges: z.array(ReceiptCharge),
  payments: z.array(
    z.object({
      method: PaymentMethod,
      name: z.string().optional(),
      amountMinor: SignedMinor,
      tenderedMinor: Minor.nullable(),
    }),
  ),
  totalMinor: SignedMinor,
  vatMinor: SignedMinor,
});
export type Receipt = z.output<typeof Receipt>;

/** As it is printed and spoken of. */
export const receiptNumber = (counter: number, year: number, number: number): string =>
  `${counter}/${year}/${String(number).padStart(6, '0')}`;
