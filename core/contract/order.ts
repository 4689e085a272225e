import { z } from 'zod';
import { Buyer, noBuyer } from './buyer.ts';
import { EventId, OrderId, PriceId, TicketClassId, TicketId } from './ids.ts';
import { Minor, SignedMinor } from './money.ts';
import { Participant } from './participant.ts';
import { Payment } from './payments.ts';
import { ageLimits } from './prices.ts';
import { ParticipantData } from './ticket-classes.ts';

export const OrderStatus = z.enum(['held', 'paid', 'cancelled', 'expired']);
export type OrderStatus = z.output<typeof OrderStatus>;

/** A reservation is a hold that waits for its buyer. What is paid is a sale. */
export const OrderPurpose = z.enum(['sale', 'reservation']);
export type OrderPurpose = z.output<typeof OrderPurpose>;

export const TicketStatus = z.enum(['held', 'sold', 'void']);
export type TicketStatus = z.output<typeof TicketStatus>;

/** `code` is null until the ticket is sold. */
export const Ticket = z.object({
  id: TicketId,
  ticketClassId: TicketClassId,
  eventId: EventId,
  className: z.string(),
  priceId: PriceId,
  /** The same as the class's where that has no other price; it is not shown then. */
  priceName: z.string(),
  listPriceMinor: Minor,
  /** What is charged for it. */
  priceMinor: Minor,
  /** Why it costs nothing, where the list says otherwise. */
  freeReason: z.string().nullable(),
  vatRateBp: z.int(),
  status: TicketStatus,
  code: z.string().nullable(),
  participantData: ParticipantData,
  ...ageLimits,
  participant: Participant.nullable(),
});
export type Ticket = z.output<typeof Ticket>;

export const ChargeKind = z.enum([
  'cancellationFee',
  'serviceFee',
  'allowance',
  'voucher',
  'rounding',
]);

/** What an order contains besides tickets; an allowance is below nothing. */
export const Charge = z.object({
  id: z.string(),
  kind: ChargeKind,
  /** The class of the ticket it is about, or what it is called. */
  name: z.string(),
  amountMinor: SignedMinor,
  vatRateBp: z.int(),
  ticketId: TicketId.nullable(),
  at: z.string(),
});
export type Charge = z.output<typeof Charge>;

export const Order = z.object({
  id: OrderId,
  code: z.string(),
  /** `expired` as soon as the deadline has passed, whether or not anything has tidied up yet. */
  status: OrderStatus,
  purpose: OrderPurpose.default('sale'),
  /** A hold that was given back by hand before anything was paid: cancelled, and never a sale. */
  isReleased: z.boolean().default(false),
  heldUntil: z.string().nullable(),
  /** Of a reservation whose deadline moves with the start of its first event. */
  minutesBeforeStart: z.int().nullable().default(null),
  /** Of a reservation whose money is to come by bank transfer until then. */
  awaitsTransfer: z.boolean().default(false),
  currency: z.string(),
  /** What its tickets and charges come to; for a cancelled or expired order, what its tickets did cost. */
  totalMinor: Minor,
  vatMinor: Minor,
  tickets: z.array(Ticket),
  /** Those that count, oldest first. */
  charges: z.array(Charge).default([]),
  payments: z.array(Payment),
  events: z.array(
    z.object({
      id: EventId,
      title: z.string(),
      startsAt: z.string(),
      timeZone: z.string(),
      place: z.string(),
    }),
  ),
  buyer: Buyer.default(noBuyer.buyer),
  note: z.string().nullable().default(noBuyer.note),
  /** Rises with every change of buyer and note; 0 while nobody saved any. */
  buyerVersion: z.int().default(noBuyer.buyerVersion),
  createdAt: z.string(),
  /** The database's moment of this answer: countdowns run against it, not against the counter's clock. */
  asOf: z.string(),
});
export type Order = z.output<typeof Order>;

/** A row of the list. `names` are those of its first participants, `buyer` a name, else a phone or an e-mail. */
export const OrderRow = z.object({
  id: OrderId,
  code: z.string(),
  status: OrderStatus,
  purpose: OrderPurpose.default('sale'),
  /** A hold that was given back by hand before anything was paid. */
  isReleased: z.boolean().default(false),
  awaitsTransfer: z.boolean().default(false),
  /** Null where it is not held any more. */
  heldUntil: z.string().nullable().default(null),
  currency: z.string(),
  totalMinor: Minor,
  ticketCount: z.int(),
  eventTitles: z.array(z.string()),
  names: z.array(z.string()),
  buyer: z.string().nullable().default(null),
  createdAt: z.string(),
});
export type OrderRow = z.output<typeof OrderRow>;

/** What of an order is sold for one event, and who sold it last. */
export const LastSale = z.object({
  orderId: OrderId,
  code: z.string(),
  soldAt: z.string(),
  currency: z.string(),
  totalMinor: Minor,
  ticketCount: z.int(),
  operatorName: z.string().nullable(),
});
export type LastSale = z.output<typeof LastSale>;
