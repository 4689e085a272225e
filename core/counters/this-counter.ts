import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';

export interface ThisCounter {
  readonly name: string;
  readonly isLockedOut: boolean;
}

/** What the database says of the counter that asks; null when it knows none of this id. */
export async function thisCounter(database: Database, id: CounterId): Promise<ThisCounter | null> {
  const [row] = await database.select().from(counters).where(eq(counters.id, id));
  return row ? { name: row.name, isLockedOut: row.lockedOutAt !== null } : null;
}
