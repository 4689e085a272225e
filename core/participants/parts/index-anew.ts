import { and, eq, sql } from 'drizzle-orm';
import { eventKeys, participants } from '../../../drizzle/schema/index.ts';
import type { Database, Tx } from '../../database/pool.ts';
import { lockIndexed } from '../../locks/participants.ts';
import { openedId } from '../shown.ts';
import type { Vault } from '../vault.ts';
import { type Batch, inBatches } from './in-batches.ts';
import { putInPlace } from './put-in-place.ts';
import { isUnderKey } from './under-key.ts';

/**
 * Makes the index anew of every id whose index is under a former key, though its event's key is under the
 * current one: each is opened in memory for it, and sealed no differently.
 * @returns how many
 */
export async function indexAnew(
  database: Database,
  vault: Vault,
  ending: AbortSignal,
): Promise<number> {
  let done = 0;
  for (const name of vault.formerKeys) {
    done += await inBatches<string>(database, ending, (tx, after, limit) =>
      some(tx, vault, name, after, limit),
    );
  }
  return done;
}

/**
 * From the end of the index to its beginning: whoever asks whether anything is left there (twice.ts) looks
 * from the beginning, and would otherwise pass everything that was moved away.
 */
async function some(
  tx: Tx,
  vault: Vault,
  name: string,
  after: string | null,
  limit: number,
): Promise<Batch<string>> {
  const index = participants.nationalIdIndex;
  const such = and(
    isUnderKey(index, name),
    after === null ? undefined : sql`${index} ~<~ ${after}`,
    eq(eventKeys.installationKey, vault.installationKey),
  );
  const rows = await lockIndexed(tx, such, limit);
  const found = rows.flatMap(row => {
    const { ticketId, nationalIdCipher: cipher } = row.participant;
    const id = openedId(row, vault);
    if (!id || cipher === null) return [];
    return [{ ticketId, cipher, index: vault.indexOf(id), key: row.eventKey.id }];
  });
  await putInPlace(tx, found);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { done: found.length, next: last?.participant.nationalIdIndex ?? null };
}
