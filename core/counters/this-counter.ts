import { eq, sql } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';
import { registerCounter } from './register-counter.ts';

/** Whether anybody may work at a counter: it was let in, waits for that, or an admin has stopped it. */
export type Standing = 'in' | 'waiting' | 'lockedOut';

export interface ThisCounter {
  readonly name: string;
  readonly standing: Standing;
  /** The database's moment. */
  readonly asOf: Date;
}

/**
 * What the database says of the counter that asks. One that it no longer knows, such as after an older
 * backup was put back, comes to it as a new one.
 */
export async function thisCounter(database: Database, id: CounterId): Promise<ThisCounter> {
  const [row] = await database
    .select({ counter: counters, asOf: sql`clock_timestamp()`.mapWith(counters.createdAt) })
    .from(counters)
    .where(eq(counters.id, id));
  if (!row) {
    await registerCounter(database, id);
    return thisCounter(database, id);
  }
  const { name, lockedOutAt, letInAt } = row.counter;
  const standing = lockedOutAt ? 'lockedOut' : letInAt ? 'in' : 'waiting';
  return { name, standing, asOf: row.asOf };
}
