import { eq, inArray, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import {
  artists,
  categories,
  eventArtists,
  eventCategories,
} from '../../../drizzle/schema/index.ts';
import type { EventId } from '../../contract/ids.ts';
import { fold } from '../../contract/searched.ts';
import type { Tx } from '../../database/pool.ts';

/** Who plays and what kind it is, by name; left out means unchanged. */
export interface Billing {
  artists?: readonly string[] | undefined;
  categories?: readonly string[] | undefined;
}

/** What a search for an event looks through. */
export const eventSearchText = (event: {
  title: string;
  place: string;
  artists?: readonly string[] | undefined;
  categories?: readonly string[] | undefined;
}): string =>
  fold([event.title, event.place, ...(event.artists ?? []), ...(event.categories ?? [])].join(' '));

/** Replaces the artists and categories of an event; new names become known ones, whatever their case. */
export async function writeBilling(tx: Tx, eventId: EventId, billing: Billing): Promise<void> {
  if (billing.artists) {
    const ids = await idsByName(tx, artists, billing.artists);
    await tx.delete(eventArtists).where(eq(eventArtists.eventId, eventId));
    if (ids.length > 0) {
      await tx
        .insert(eventArtists)
        .values(ids.map((artistId, position) => ({ eventId, artistId, position })));
    }
  }
  if (billing.categories) {
    const ids = await idsByName(tx, categories, billing.categories);
    await tx.delete(eventCategories).where(eq(eventCategories.eventId, eventId));
    if (ids.length > 0) {
      await tx.insert(eventCategories).values(ids.map(categoryId => ({ eventId, categoryId })));
    }
  }
}

/**
 * The ids in the sequence of the names: who is named first plays first. Sorted only while they are
 * written, so that two organizers adding the same names cannot wait for each other.
 */
async function idsByName(
  tx: Tx,
  table: typeof artists | typeof categories,
  names: readonly string[],
): Promise<string[]> {
  const wanted = [...new Map(names.map(name => [name.toLowerCase(), name])).entries()];
  if (wanted.length === 0) return [];
  await tx
    .insert(table)
    .values(
      wanted.map(([, name]) => ({ id: v7(), name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
    .onConflictDoNothing();
  const known = await tx
    .select({ id: table.id, name: sql<string>`lower(${table.name})` })
    .from(table)
    .where(
      inArray(
        sql`lower(${table.name})`,
        wanted.map(([, name]) => sql`lower(${name})`),
      ),
    );
  const place = new Map(wanted.map(([name], at) => [name, at]));
  const placeOf = (each: { name: string }) => place.get(each.name) ?? wanted.length;
  return known.sort((one, other) => placeOf(one) - placeOf(other)).map(each => each.id);
}
