import { eq, sql } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';

export interface ThisCounter {
  readonly name: string;
  readonly isLockedOut: boolean;
  /** The database's moment. */
  readonly asOf: Date;
}

/** What the database says of the counter that asks; null when it knows none of this id. */
export async function thisCounter(database: Database, id: CounterId): Promise<ThisCounter | null> {
  const [row] = await database
    .select({ counter: counters, asOf: sql`clock_timestamp()`.mapWith(counters.createdAt) })
    .from(counters)
    .where(eq(counters.id, id));
  if (!row) return null;
  const { counter, asOf } = row;
  return { name: counter.name, isLockedOut: counter.lockedOutAt !== null, asOf };
}
