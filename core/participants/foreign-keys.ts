import { count, countDistinct, eq, notInArray } from 'drizzle-orm';
import { eventKeys, participants } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Vault, WithVault } from './vault.ts';

/** National ids that this installation cannot read, and of how many events. */
export interface Foreign {
  people: number;
  events: number;
}

/** Counts what is under keys of other installations: of counters not enrolled here, or of a lost file. */
export async function countForeign(
  tx: Pick<ReadTx, 'select'>,
  { installationKey, formerKeys }: Vault,
): Promise<Foreign> {
  const [found] = await tx
    .select({ people: count(participants.ticketId), events: countDistinct(eventKeys.eventId) })
    .from(eventKeys)
    .innerJoin(participants, eq(participants.nationalIdKey, eventKeys.id))
    .where(notInArray(eventKeys.installationKey, [installationKey, ...formerKeys]));
  return found ?? { people: 0, events: 0 };
}

export const foreignKeys = (tx: ReadTx, { vault }: Reading & WithVault): Promise<Foreign> =>
  countForeign(tx, vault);
