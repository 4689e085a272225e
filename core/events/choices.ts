import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { categories, eventCategories, events } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { ReadTx } from '../database/pool.ts';

/** More than these nobody looks through: they are typed. */
const most = 200;

/** Categories and places of what is to come and on sale, by their names. */
export async function choices(
  tx: ReadTx,
  context: Reading,
): Promise<{ categories: string[]; places: string[] }> {
  const toCome = and(eq(events.status, 'published'), gt(events.startsAt, context.now));
  const kinds = await tx
    .selectDistinct({ name: categories.name })
    .from(events)
    .innerJoin(eventCategories, eq(eventCategories.eventId, events.id))
    .innerJoin(categories, eq(categories.id, eventCategories.categoryId))
    .where(toCome)
    .orderBy(asc(categories.name))
    .limit(most);
  const places = await tx
    .select({ name: events.place })
    .from(events)
    .where(toCome)
    .groupBy(events.place)
    .orderBy(sql`${events.place}`)
    .limit(most);
  return { categories: kinds.map(each => each.name), places: places.map(each => each.name) };
}
