import { asc, inArray } from 'drizzle-orm';
import { counters, signInTries } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Counter } from '../contract/counters.ts';
import type { ReadTx } from '../database/pool.ts';
import { triesOfCounter } from '../signing-in/tries.ts';

/** Every counter that was ever opened at this database, by name. */
export async function listCounters(tx: ReadTx, context: Reading): Promise<{ counters: Counter[] }> {
  const rows = await tx.select().from(counters).orderBy(asc(counters.name), asc(counters.id));
  const subjects = rows.map(row => triesOfCounter(row.id));
  const tries = await tx.select().from(signInTries).where(inArray(signInTries.subject, subjects));
  const delayed = new Map(
    tries.filter(each => each.nextAt > context.now).map(each => [each.subject, each.nextAt]),
  );
  return {
    counters: rows.map(row => ({
      id: row.id,
      name: row.name,
      lastSeen: row.seenAt.toISOString(),
      lockedOut: row.lockedOutAt !== null,
      waiting: row.letInAt === null,
      delayedUntil: delayed.get(triesOfCounter(row.id))?.toISOString() ?? null,
      isThis: row.id === context.counterId,
    })),
  };
}
