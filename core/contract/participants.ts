import { z } from 'zod';
import { EventId, OrderId, TicketId } from './ids.ts';
import { command, outside, query } from './operation.ts';
import { Order } from './order.ts';
import { NationalId, PersonName } from './participant.ts';
import { AboutPerson, PersonExport, PersonOrder, PersonTicket } from './person.ts';
import { refuses } from './refusals.ts';
import { line, soughtLine } from './text.ts';

const reason = line(300);

/**
 * Why no ids are destroyed for now: the clocks of counter and database differ; the journal was written by a
 * later clock; or nobody has worked by this one lately.
 */
export const HeldBack = z.enum(['clocksDiffer', 'journalAhead', 'nobodyWorked']);
export type HeldBack = z.output<typeof HeldBack>;

const IdRemovals = z.object({
  heldBack: HeldBack.nullable(),
  removals: z.array(
    z.object({
      eventId: EventId,
      title: z.string(),
      startsAt: z.string(),
      timeZone: z.string(),
      people: z.int(),
      /** Null until it is announced, which comes by itself. */
      dueAt: z.string().nullable(),
      stopped: z.object({ at: z.string(), reason: z.string() }).nullable(),
    }),
  ),
});
export type IdRemovals = z.output<typeof IdRemovals>;

const ofEvent = z.object({ eventId: EventId, reason });

export const participants = {
  /** One national id in clear, for as long as somebody looks at it; every time stands in the journal. */
  reveal: command('revealNationalId', ['orders'])
    .errors(refuses('NOT_FOUND', 'ID_UNREADABLE'))
    .input(z.object({ ticketId: TicketId, reason }))
    .output(z.object({ nationalId: NationalId })),
  /** Puts a sold ticket's participant right; what is left out stays. Never after admission. */
  change: command('changeParticipant', ['orders'])
    .errors(refuses('NOT_FOUND', 'NOT_SOLD', 'ADMITTED', 'AGE_LIMIT'))
    .input(
      z.object({
        orderId: OrderId,
        ticketId: TicketId,
        firstName: PersonName.optional(),
        lastName: PersonName.optional(),
        nationalId: NationalId.optional(),
        reason,
      }),
    )
    .output(z.object({ order: Order })),
  /** The tickets of one person, and orders they bought: by a whole national id, name, e-mail or phone. */
  ofPerson: query('personalData')
    .input(z.union([z.object({ nationalId: NationalId }), z.object({ name: soughtLine(200) })]))
    .output(z.object({ tickets: z.array(PersonTicket), orders: z.array(PersonOrder).default([]) })),
  /** Everything held about them, ids in clear, for that person. */
  exportPerson: command('personalData', ['orders'])
    .errors(refuses('NOT_FOUND'))
    .input(AboutPerson)
    .output(PersonExport),
  /** Erases name and id, buyer and note; order, ticket and money stay. */
  erase: command('personalData', ['orders'])
    .errors(refuses('NOT_FOUND', 'STILL_NEEDED'))
    .input(AboutPerson)
    .output(z.object({ erased: z.int(), buyers: z.int().default(0) })),
  /** How many national ids stand under other installations' keys, which this counter cannot read. */
  foreignKeys: query('maintain').output(z.object({ people: z.int(), events: z.int() })),
  /** Events whose national ids are due, announced or stopped, and what holds all of it back. */
  idRemovals: query('maintain').output(IdRemovals),
  /** Keeps ids that were announced to go. */
  stopRemoval: command('maintain', ['settings'])
    .errors(refuses('NOT_FOUND'))
    .input(ofEvent)
    .output(z.object({})),
  /** Lets them be announced anew. */
  resumeRemoval: command('maintain', ['settings']).input(ofEvent).output(z.object({})),
  /**
   * Announces the end of national ids whose time of keeping is over, and destroys those announced a day ago;
   * says how many events were announced, and how many ids of how many events went.
   */
  removeIds: outside('maintain', { changes: ['orders', 'settings'], journalled: true })
    .input(z.object({ dryRun: z.boolean().default(false) }).prefault({}))
    .output(
      z.object({
        events: z.int(),
        people: z.int(),
        announced: z.int(),
        heldBack: HeldBack.nullable(),
        dryRun: z.boolean(),
      }),
    ),
};
