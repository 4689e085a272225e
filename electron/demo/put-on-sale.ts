import type { Acting } from '../../core/acting.ts';
import type { Event } from '../../core/contract/events.ts';
import { EventId, TicketClassId } from '../../core/contract/ids.ts';
import { Minor } from '../../core/contract/money.ts';
import { create as createEvent } from '../../core/events/create.ts';
import { get } from '../../core/events/get.ts';
import { publish } from '../../core/events/publish.ts';
import { Refusal } from '../../core/refusal.ts';
import { create as createClass } from '../../core/ticket-classes/create.ts';
import type { DemoEvent } from './demo-event.ts';
import type { IdOf } from './ids.ts';
import { inDays, startOf } from './moments.ts';

/**
 * Creates an event with its ticket classes and publishes it; what an earlier, interrupted start has
 * made already stays.
 * @returns the ids of its classes
 */
export async function putOnSale(
  organizer: Acting,
  event: DemoEvent,
  idOf: IdOf,
  now: Date,
): Promise<TicketClassId[]> {
  const eventId = EventId.parse(idOf('event'));
  const there = await found(organizer, eventId);
  if (!there) {
    const { title, description, place, artists, categories, currency, timeZone } = event;
    const told = { title, description, place, artists, categories, currency, timeZone };
    const input = { ...told, id: eventId, startsAt: startOf(event, now) };
    await organizer.write('events.create', (tx, context) => createEvent(tx, context, input));
  }
  const classIds: TicketClassId[] = [];
  for (const [number, offer] of event.classes.entries()) {
    const id = TicketClassId.parse(idOf('class', number));
    classIds.push(id);
    if (there?.ticketClasses.some(each => each.id === id)) continue;
    const { name, priceMinor, vatRateBp, capacity, participantData, limitPerOrder } = offer;
    const input = {
      priceMinor: Minor.parse(priceMinor),
      ...{ id, eventId, name, vatRateBp, capacity, participantData, limitPerOrder },
      saleFrom: offer.saleFrom === undefined ? null : inDays(offer.saleFrom, now),
      saleUntil: offer.saleUntil === undefined ? null : inDays(offer.saleUntil, now),
    };
    await organizer.write('ticketClasses.create', (tx, context) => createClass(tx, context, input));
  }
  if (!event.draft && there?.status !== 'published') {
    await organizer.write('events.publish', (tx, context) => publish(tx, context, { eventId }));
  }
  return classIds;
}

async function found(organizer: Acting, eventId: EventId): Promise<Event | null> {
  try {
    return (await organizer.read((tx, context) => get(tx, context, { eventId }))).event;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
