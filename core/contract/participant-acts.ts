import { z } from 'zod';
import { OrderId, TicketId } from './ids.ts';
import { command, outside } from './operation.ts';
import { Order } from './orders.ts';
import { NationalId, PersonName } from './participants.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

const reason = line(300);

export const participants = {
  /** One national id in clear, for as long as somebody looks at it; every time stands in the journal. */
  reveal: command('revealNationalId')
    .errors(refuses('NOT_FOUND', 'ID_UNREADABLE'))
    .input(z.object({ ticketId: TicketId, reason }))
    .output(z.object({ nationalId: NationalId })),
  /** Puts a sold ticket's participant right; what is left out stays. Never after admission. */
  change: command('changeParticipant')
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
  /** Destroys the national ids of events whose time of keeping is over; says how many of how many events. */
  removeIds: outside('maintain')
    .input(z.object({ dryRun: z.boolean().default(false) }).prefault({}))
    .output(z.object({ events: z.int(), people: z.int(), dryRun: z.boolean() })),
};
