import { count, inArray, or, sql } from 'drizzle-orm';
import { eventKeys, participants } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import { isUnderKey } from './parts/under-key.ts';
import type { Vault } from './vault.ts';

/** Of all there is, what is still under former keys. */
interface Left {
  left: number;
  all: number;
}

/** Counts what this installation can read, and what of it is to be moved to its current key. */
export async function countLeft(
  tx: Pick<ReadTx, 'select'>,
  { installationKey, formerKeys }: Vault,
): Promise<{ ids: Left; events: Left }> {
  const all = [installationKey, ...formerKeys];
  const under = (names: readonly string[]) =>
    or(sql`false`, ...names.map(name => isUnderKey(participants.nationalIdIndex, name)));
  const [ids] = await tx
    .select({
      left: sql<string>`count(*) filter (where ${under(formerKeys)})`.mapWith(Number),
      all: count(),
    })
    .from(participants)
    .where(under(all));
  const isFormer =
    formerKeys.length > 0 ? inArray(eventKeys.installationKey, [...formerKeys]) : sql`false`;
  const [events] = await tx
    .select({
      left: sql<string>`count(*) filter (where ${isFormer})`.mapWith(Number),
      all: count(),
    })
    .from(eventKeys)
    .where(inArray(eventKeys.installationKey, all));
  return { ids: ids ?? none, events: events ?? none };
}

const none: Left = { left: 0, all: 0 };
