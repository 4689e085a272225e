import { z } from 'zod';
import { EventId, TicketClassId } from './ids.ts';
import { Minor, VatRate } from './money.ts';
import { command } from './operation.ts';
import { refuses } from './refusals.ts';
import { line, moment } from './text.ts';

/** What a ticket class asks of each participant. */
export const ParticipantData = z.enum(['none', 'name', 'nationalId']);
export type ParticipantData = z.output<typeof ParticipantData>;

const offer = {
  name: line(100),
  priceMinor: Minor,
  vatRateBp: VatRate,
  capacity: z.int().min(0).max(1_000_000),
  participantData: ParticipantData,
  saleFrom: moment.nullable().optional(),
  saleUntil: moment.nullable().optional(),
  /** The most tickets of this class in one order; null is no limit of its own. */
  limitPerOrder: z.int().min(1).max(500).nullable().optional(),
};

const salePeriod = (value: {
  saleFrom?: string | null | undefined;
  saleUntil?: string | null | undefined;
}) =>
  !value.saleFrom || !value.saleUntil || Date.parse(value.saleFrom) < Date.parse(value.saleUntil);
const salePeriodFault = { path: ['saleUntil'], error: 'saleEndsBeforeItBegins' };

/** `held` and `remaining` count lapsed holds as free. */
export const TicketClass = z.object({
  id: TicketClassId,
  eventId: EventId,
  name: z.string(),
  priceMinor: Minor,
  vatRateBp: VatRate,
  participantData: ParticipantData,
  saleFrom: z.string().nullable(),
  saleUntil: z.string().nullable(),
  limitPerOrder: z.int().nullable(),
  capacity: z.int(),
  held: z.int(),
  sold: z.int(),
  remaining: z.int(),
  soldOut: z.boolean(),
});
export type TicketClass = z.output<typeof TicketClass>;

const answer = z.object({ ticketClass: TicketClass });

export const ticketClasses = {
  create: command('manageEvents')
    .errors(refuses('NOT_FOUND', 'ID_REUSED', 'NAME_TAKEN', 'WRONG_STATE'))
    .input(
      z
        .object({ id: TicketClassId, eventId: EventId, ...offer })
        .refine(salePeriod, salePeriodFault),
    )
    .output(answer),
  /** Changes what will be sold; what is sold keeps its price, VAT rate and name. */
  update: command('manageEvents')
    .errors(refuses('NOT_FOUND', 'NAME_TAKEN', 'CAPACITY_TAKEN'))
    .input(z.object({ ticketClassId: TicketClassId, ...offer }).refine(salePeriod, salePeriodFault))
    .output(answer),
  /** Only while no order has ever named it. */
  remove: command('manageEvents')
    .errors(refuses('NOT_FOUND', 'CAPACITY_TAKEN'))
    .input(z.object({ ticketClassId: TicketClassId }))
    .output(z.object({})),
};
