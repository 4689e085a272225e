import { z } from 'zod';
import { EventId, TicketClassId } from './ids.ts';
import { Minor, VatRate } from './money.ts';
import { command } from './operation.ts';
import {
  ageLimits,
  agesFault,
  agesInOrder,
  hasAges,
  Price,
  type PriceInput,
  PricesInput,
  pricesFit,
  salePeriod,
  salePeriodFault,
} from './prices.ts';
import { refuses } from './refusals.ts';
import { line, moment } from './text.ts';

/** What a ticket class asks of each participant. */
export const ParticipantData = z.enum(['none', 'name', 'nationalId']);
export type ParticipantData = z.output<typeof ParticipantData>;

const offer = {
  name: line(100),
  /** Of a class with one price, which is then made or changed; else `prices`. */
  priceMinor: Minor.optional(),
  /** All of them: what is left out is not offered any more. */
  prices: PricesInput.optional(),
  vatRateBp: VatRate,
  capacity: z.int().min(0).max(1_000_000),
  participantData: ParticipantData,
  saleFrom: moment.nullable().optional(),
  saleUntil: moment.nullable().optional(),
  /** The most tickets of this class in one order; null is no limit of its own. */
  limitPerOrder: z.int().min(1).max(500).nullable().optional(),
  minAge: ageLimits.minAge.optional(),
  maxAge: ageLimits.maxAge.optional(),
};

type AgesGiven = {
  participantData: ParticipantData;
  prices?: readonly PriceInput[] | undefined;
} & Parameters<typeof hasAges>[0];
/** An age follows from a PESEL: where none is asked for, a limit would promise what nobody checks. */
const agesKnown = ({ participantData, prices = [], ...own }: AgesGiven) =>
  participantData === 'nationalId' || ![own, ...prices].some(hasAges);
const agesKnownFault = { path: ['participantData'], error: 'ageNeedsNationalId' };

/** `held` and `remaining` count lapsed holds as free. */
export const TicketClass = z.object({
  id: TicketClassId,
  eventId: EventId,
  name: z.string(),
  /** That of the first active price; and its ages. */
  priceMinor: Minor,
  prices: z.array(Price),
  vatRateBp: VatRate,
  participantData: ParticipantData,
  saleFrom: z.string().nullable(),
  saleUntil: z.string().nullable(),
  limitPerOrder: z.int().nullable(),
  ...ageLimits,
  capacity: z.int(),
  held: z.int(),
  sold: z.int(),
  remaining: z.int(),
  soldOut: z.boolean(),
});
export type TicketClass = z.output<typeof TicketClass>;

const answer = z.object({ ticketClass: TicketClass });

export const ticketClasses = {
  create: command('manageEvents', ['events'])
    .errors(refuses('NOT_FOUND', 'ID_REUSED', 'NAME_TAKEN', 'WRONG_STATE', 'SALE_AFTER_START'))
    .input(
      z
        .object({ id: TicketClassId, eventId: EventId, ...offer })
        .refine(salePeriod, salePeriodFault)
        .refine(agesInOrder, agesFault)
        .refine(agesKnown, agesKnownFault)
        .superRefine(pricesFit),
    )
    .output(answer),
  /** Changes what will be sold; what is sold keeps its price, VAT rate and name. */
  update: command('manageEvents', ['events'])
    .errors(refuses('NOT_FOUND', 'ID_REUSED', 'NAME_TAKEN', 'CAPACITY_TAKEN', 'SALE_AFTER_START'))
    .input(
      z
        .object({ ticketClassId: TicketClassId, ...offer })
        .refine(salePeriod, salePeriodFault)
        .refine(agesInOrder, agesFault)
        .refine(agesKnown, agesKnownFault)
        .superRefine(pricesFit),
    )
    .output(answer),
  /** Only while no order has ever named it. */
  remove: command('manageEvents', ['events'])
    .errors(refuses('NOT_FOUND', 'CAPACITY_TAKEN'))
    .input(z.object({ ticketClassId: TicketClassId }))
    .output(z.object({})),
};
