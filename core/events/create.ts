import { eq, like, or } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { Event } from '../contract/events.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { type Billing, eventSearchText, writeBilling } from './parts/billing.ts';
import { findEvent } from './parts/read-event.ts';
import { numberedSlug, slugOf } from './parts/slug.ts';

interface Input extends Billing {
  id: EventId;
  title: string;
  startsAt: string;
  timeZone: string;
  place: string;
  currency: string;
  description?: string | undefined;
}

/** Creates a draft, organised by whoever makes it. */
export async function create(
  tx: Tx,
  context: Context & MayRefuse<'events.create'>,
  input: Input,
): Promise<{ event: Event }> {
  const digest = digestOf(input);
  if (await doneBefore(tx, context, input.id, digest)) {
    context.nothingToDo();
    return { event: await made(tx, context, input.id) };
  }
  const slug = await insertWithFreeSlug(tx, context, {
    id: input.id,
    title: input.title,
    startsAt: new Date(input.startsAt),
    timeZone: input.timeZone,
    place: input.place,
    currency: input.currency,
    description: input.description ?? '',
    organizerId: signedIn(context).id,
    searchText: eventSearchText(input),
  });
  await writeBilling(tx, input.id, input);
  context.record({
    objectId: input.id,
    command: { id: input.id, digest },
    after: { slug, title: input.title, startsAt: input.startsAt, place: input.place },
  });
  return { event: await made(tx, context, input.id) };
}

/** What was written is there, now and when the same command comes again: no event is ever removed. */
async function made(tx: Tx, context: Context, eventId: EventId): Promise<Event> {
  const event = await findEvent(tx, context, eventId);
  if (!event) throw new Error('the event was not stored');
  return event;
}

/** Slugs collide rarely, and two organizers may collide at once: the unique index decides. */
async function insertWithFreeSlug(
  tx: Tx,
  may: May<'ID_REUSED'>,
  values: Omit<typeof events.$inferInsert, 'slug'>,
): Promise<string> {
  const base = slugOf(values.title);
  const taken = await tx
    .select({ slug: events.slug })
    .from(events)
    .where(or(eq(events.slug, base), like(events.slug, `${base}-%`)));
  const used = new Set(taken.map(each => each.slug));
  for (let attempt = 1; ; attempt += 1) {
    const slug = numberedSlug(base, attempt);
    if (used.has(slug)) continue;
    const [stored] = await tx
      .insert(events)
      .values({ ...values, slug })
      .onConflictDoNothing()
      .returning({ id: events.id });
    if (stored) return slug;
    const [same] = await tx.select({ id: events.id }).from(events).where(eq(events.id, values.id));
    if (same) refuse(may, 'ID_REUSED', {});
  }
}
