import { eq } from 'drizzle-orm';
import { events, orderLines, ticketClasses } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { startDoubts } from '../contract/event-start.ts';
import type { Event } from '../contract/events.ts';
import type { CommandId, EventId } from '../contract/ids.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { doneBy } from '../journal/acts-of.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { eventToEdit } from './event-to-edit.ts';
import { type Billing, eventSearchText, writeBilling } from './parts/billing.ts';
import { moveReservations } from './parts/move-reservations.ts';
import { movedSales, moveSales } from './parts/move-sales.ts';
import { readEvent } from './parts/read-event.ts';

interface Input extends Billing {
  id?: CommandId | undefined;
  eventId: EventId;
  /** The version the organizer saw. */
  version: number;
  title: string;
  startsAt: string;
  timeZone: string;
  place: string;
  description?: string | undefined;
  currency?: string | undefined;
  startConfirmed?: boolean | undefined;
}

/**
 * Saves an edit, unless somebody saved in between. The slug stays: addresses must not break. Refuses NOT_FOUND,
 * ID_REUSED, CHANGED_MEANWHILE with whose edit that was, CURRENCY_FIXED, START_UNCONFIRMED.
 */
export async function update(
  tx: Tx,
  context: Context & MayRefuse<'events.update'>,
  input: Input,
): Promise<{ event: Event }> {
  const stored = await eventToEdit(tx, context, input.eventId);
  const command = input.id && { id: input.id, digest: digestOf(input) };
  if (command && (await doneBefore(tx, context, command.id, command.digest))) {
    context.nothingToDo();
    return { event: await readEvent(tx, context, input.eventId) };
  }
  if (stored.version !== input.version) {
    refuse(context, 'CHANGED_MEANWHILE', { by: await doneBy(tx, stored.id, ['events.update']) });
  }
  const currency = input.currency ?? stored.currency;
  if (currency !== stored.currency && (await wasOrdered(tx, input.eventId))) {
    refuse(context, 'CURRENCY_FIXED', {});
  }
  const before = await readEvent(tx, context, input.eventId);
  const [from, start] = [stored.startsAt.getTime(), Date.parse(input.startsAt)];
  if (!input.startConfirmed) mustBeMeant(context, before, start);
  await writeBilling(tx, input.eventId, input);
  await tx
    .update(events)
    .set({
      title: input.title,
      startsAt: new Date(input.startsAt),
      timeZone: input.timeZone,
      place: input.place,
      description: input.description ?? stored.description,
      currency,
      searchText: eventSearchText({
        ...input,
        artists: input.artists ?? before.artists,
        categories: input.categories ?? before.categories,
      }),
      version: stored.version + 1,
    })
    .where(eq(events.id, input.eventId))
    .catch((error: unknown) => {
      // Somebody held places since.
      if (violatedConstraint(error) === 'order_lines_class_currency') {
        refuse(context, 'CURRENCY_FIXED', {});
      }
      throw error;
    });
  if (start !== from) {
    await moveSales(tx, before.ticketClasses, from, start);
    await moveReservations(tx, context, input.eventId);
  }
  const event = await readEvent(tx, context, input.eventId);
  const sales = movedSales(before.ticketClasses, event.ticketClasses);
  context.record({
    objectId: input.eventId,
    ...(command && { command }),
    before: { ...told(before), ...sales?.before },
    after: { ...told(event), ...sales?.after },
  });
  return { event };
}

/** Refuses START_UNCONFIRMED while places are taken under the date before. */
function mustBeMeant(
  context: Pick<Context, 'now'> & May<'START_UNCONFIRMED'>,
  { startsAt, ticketClasses: classes }: Event,
  start: number,
): void {
  const taken = classes.reduce((total, { held, sold }) => total + held + sold, 0);
  const before = Date.parse(startsAt);
  const doubts = startDoubts({ now: context.now.getTime(), start, before, taken });
  if (taken > 0 && doubts.length > 0) {
    refuse(context, 'START_UNCONFIRMED', { doubts, tickets: taken });
  }
}

async function wasOrdered(tx: Tx, eventId: EventId): Promise<boolean> {
  const lines = await tx
    .select({ orderId: orderLines.orderId })
    .from(orderLines)
    .innerJoin(ticketClasses, eq(ticketClasses.id, orderLines.ticketClassId))
    .where(eq(ticketClasses.eventId, eventId))
    .limit(1);
  return lines.length > 0;
}

/** What the journal tells of an event. */
const told = ({ title, startsAt, timeZone, place, currency, artists, categories }: Event) => ({
  title,
  startsAt,
  timeZone,
  place,
  currency,
  artists,
  categories,
});
