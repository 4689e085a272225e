import { asc, eq, sql } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';

/** Makes this installation known as a counter, under the first free number; answers its name. */
export async function registerCounter(database: Database, id: CounterId): Promise<string> {
  const known = await database.select().from(counters).orderBy(asc(counters.createdAt));
  const own = known.find(each => each.id === id);
  if (own) {
    await database.update(counters).set({ seenAt: sql`now()` }).where(eq(counters.id, id));
    return own.name;
  }
  const names = new Set(known.map(each => each.name));
  let number = 1;
  while (names.has(`Counter ${number}`)) number += 1;
  await database
    .insert(counters)
    .values({ id, name: `Counter ${number}` })
    .onConflictDoNothing();
  const [stored] = await database.select().from(counters).where(eq(counters.id, id));
  // Another counter took the number at the same moment: the next one is free.
  return stored?.name ?? registerCounter(database, id);
}
