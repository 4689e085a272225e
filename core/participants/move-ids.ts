import { asc, inArray } from 'drizzle-orm';
import { eventKeys } from '../../drizzle/schema/index.ts';
import type { Database } from '../database/pool.ts';
import { eventKeyColumns } from './event-keys.ts';
import { indexAnew } from './parts/index-anew.ts';
import { moveEvent } from './parts/move-event.ts';
import type { Vault } from './vault.ts';

/**
 * Moves everything that this installation has under former keys to its current one, beside running sales:
 * first the keys of events, one by one in order of their ids, then the index of each national id. What was
 * moved stays moved, so it may end anywhere and go on where it ended; several counters may do it at once.
 * @param ending stops between two batches
 * @returns how many keys and ids
 */
export async function moveIds(
  database: Database,
  vault: Vault,
  ending: AbortSignal,
): Promise<number> {
  if (vault.formerKeys.length === 0) return 0;
  // Whoever saved while a pass went by is found by the next one.
  for (let moved = 0; ; ) {
    const now = await pass(database, vault, ending);
    moved += now;
    if (now === 0 || ending.aborted) return moved;
  }
}

async function pass(database: Database, vault: Vault, ending: AbortSignal): Promise<number> {
  const former = await database
    .select(eventKeyColumns)
    .from(eventKeys)
    .where(inArray(eventKeys.installationKey, [...vault.formerKeys]))
    .orderBy(asc(eventKeys.id));
  let moved = 0;
  for (const key of former) {
    if (ending.aborted) return moved;
    moved += await moveEvent(database, vault, key, ending);
  }
  return moved + (await indexAnew(database, vault, ending));
}
