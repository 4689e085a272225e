import { z } from 'zod';
import { OrderId, TicketId } from './ids.ts';
import { OrderStatus, TicketStatus } from './order.ts';
import { NationalId, ShownNationalId } from './participant.ts';
import { line } from './text.ts';

/** A ticket of a person somebody asks about; while it is still needed at the door it is not erased. */
export const PersonTicket = z.object({
  ticketId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  nationalId: ShownNationalId.nullable(),
  orderCode: z.string(),
  eventTitle: z.string(),
  startsAt: z.string(),
  timeZone: z.string(),
  className: z.string(),
  status: TicketStatus,
  stillNeeded: z.boolean(),
});
export type PersonTicket = z.output<typeof PersonTicket>;

/** An order that somebody is the buyer of, or whose note stands beside their ticket. */
export const PersonOrder = z.object({
  orderId: z.string(),
  orderCode: z.string(),
  status: OrderStatus,
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  taxId: z.string().default(''),
  note: z.string(),
});
export type PersonOrder = z.output<typeof PersonOrder>;

/** Everything held about a person, for a machine to read (GDPR, art. 15 and 20). */
export const PersonExport = z.object({
  exportedAt: z.string(),
  tickets: z.array(
    z.object({
      firstName: z.string(),
      lastName: z.string(),
      /** Null where there is none, or where it cannot be read here. */
      nationalId: NationalId.nullable(),
      savedAt: z.string(),
      order: z.string(),
      event: z.string(),
      startsAt: z.string(),
      ticketClass: z.string(),
      status: TicketStatus,
      soldAt: z.string().nullable(),
      admittedAt: z.string().nullable(),
    }),
  ),
  /** What is kept of them as a buyer, and notes beside it. */
  orders: z
    .array(
      PersonOrder.omit({ orderId: true, orderCode: true }).extend({
        order: z.string(),
        savedAt: z.string(),
      }),
    )
    .default([]),
});
export type PersonExport = z.output<typeof PersonExport>;

/** What an act on a person's data is about. */
export const AboutPerson = z
  .object({
    ticketIds: z.array(TicketId).max(200).default([]),
    /** Of whose buyer and note. */
    orderIds: z.array(OrderId).max(200).default([]),
    reason: line(300),
  })
  .refine(({ ticketIds, orderIds }) => ticketIds.length + orderIds.length > 0, {
    path: ['ticketIds'],
    error: 'required',
  });
