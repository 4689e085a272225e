import { z } from 'zod';
import { CommandId, EventId } from './ids.ts';
import { Currency, Minor } from './money.ts';
import { command, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { cursor, line, moment, pageSize, paragraph, searchText, timeZone } from './text.ts';
import { TicketClass } from './ticket-classes.ts';
import { Days, NamedDays, PriceRange, Understood } from './understood.ts';

export const EventStatus = z.enum(['draft', 'published', 'postponed', 'cancelled']);
export type EventStatus = z.output<typeof EventStatus>;

/** From so few places on, but one at least, they are the last ones. */
export const lastPlaces = 10;

const details = {
  title: line(200),
  startsAt: moment,
  timeZone,
  place: line(200),
  description: paragraph(5_000).optional(),
  artists: z.array(line(120)).max(50).optional(),
  categories: z.array(line(60)).max(20).optional(),
};

const shown = {
  id: EventId,
  slug: z.string(),
  title: z.string(),
  startsAt: z.string(),
  timeZone: z.string(),
  place: z.string(),
  currency: z.string(),
  status: EventStatus,
  capacity: z.int(),
  remaining: z.int(),
  soldOut: z.boolean(),
  /** Whether whoever asks may change it: their own, or any by permission. */
  manageable: z.boolean(),
};

/** A row of the list. Prices are those of its cheapest class, null while it has none. */
export const EventRow = z.object({
  ...shown,
  artists: z.array(z.string()),
  priceFromMinor: Minor.nullable(),
});
export type EventRow = z.output<typeof EventRow>;

export const Event = z.object({
  ...shown,
  description: z.string(),
  artists: z.array(z.string()),
  categories: z.array(z.string()),
  /** Counts up at every edit; an edit names the one it saw. */
  version: z.int(),
  ticketClasses: z.array(TicketClass),
});
export type Event = z.output<typeof Event>;

const answer = z.object({ event: Event });

export const events = {
  create: command('manageEvents', ['events'])
    .errors(refuses('ID_REUSED'))
    .input(z.object({ id: EventId, ...details, currency: Currency }))
    .output(answer),
  /**
   * Saves an edit. Sale windows go along with the start: what ended with it, or so long after it, still does,
   * and what ended before it never outlasts it. While places are taken, a start that looks like a slip (in the
   * past, years ahead, more than a year away) is refused until it is confirmed.
   */
  update: command('manageEvents', ['events'])
    .errors(
      refuses('NOT_FOUND', 'ID_REUSED', 'CHANGED_MEANWHILE', 'CURRENCY_FIXED', 'START_UNCONFIRMED'),
    )
    .input(
      z.object({
        /** Tells one's own repetition from an edit in between. */
        id: CommandId.optional(),
        eventId: EventId,
        version: z.int(),
        ...details,
        currency: Currency.optional(),
        /** After START_UNCONFIRMED, or after the organizer was asked: the start is meant. */
        startConfirmed: z.boolean().optional(),
      }),
    )
    .output(answer),
  publish: command('manageEvents', ['events'])
    .errors(refuses('NOT_FOUND', 'WRONG_STATE', 'EVENT_INCOMPLETE'))
    .input(z.object({ eventId: EventId }))
    .output(answer),
  /** Takes the event off sale; what is sold stays sold. */
  unpublish: command('manageEvents', ['events'])
    .errors(refuses('NOT_FOUND', 'WRONG_STATE'))
    .input(z.object({ eventId: EventId }))
    .output(answer),
  /**
   * Upcoming events by start, a page at a time. Without `statuses` only published ones;
   * without `from` only those that start after now, or go on being sold after their start. Text finds title, place, artist and
   * category, but for one slip of the fingers where no event has a word; days and prices in it are understood as
   * such, in three languages, and told. What is not on sale is listed for those who may change it; with
   * `manageable` nothing else is.
   */
  list: query('signedIn')
    .input(
      z
        .object({
          text: searchText.optional(),
          from: moment.optional(),
          to: moment.optional(),
          statuses: z.array(EventStatus).min(1).max(4).optional(),
          manageable: z.boolean().optional(),
          days: z.union([NamedDays, Days]).optional(),
          category: line(60).optional(),
          place: line(200).optional(),
          price: PriceRange.optional(),
          /** Only what is nearly sold out. */
          lastPlaces: z.boolean().optional(),
          cursor: cursor.optional(),
          limit: pageSize,
        })
        .prefault({}),
    )
    .output(
      z.object({
        events: z.array(EventRow),
        nextCursor: z.string().nullable(),
        understood: Understood.nullable().default(null),
      }),
    ),
  /** What a list can be narrowed by: categories and places of what is to come and on sale. */
  choices: query('signedIn').output(
    z.object({ categories: z.array(z.string()), places: z.array(z.string()) }),
  ),
  get: query('signedIn')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ eventId: EventId }))
    .output(answer),
};
