import { and, eq, inArray } from 'drizzle-orm';
import { eventKeys } from '../../drizzle/schema/index.ts';
import type { EventId } from '../contract/ids.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import type { EventKey, Vault } from './vault.ts';

/** What is read of an event's key, beside what a use case reads anyway. */
export const eventKeyColumns = {
  id: eventKeys.id,
  eventId: eventKeys.eventId,
  installationKey: eventKeys.installationKey,
  wrapped: eventKeys.wrapped,
};

/**
 * Makes the keys that these events lack. The first participant with an id makes the key of its event;
 * a second counter at that moment waits at the unique index until the first has committed, and then
 * finds its key. Several are made in order of event id, so that two counters cannot wait for each other.
 */
export async function makeEventKeys(
  tx: Tx,
  vault: Vault,
  eventIds: readonly EventId[],
): Promise<EventKey[]> {
  if (eventIds.length === 0) return [];
  const wanted = [...new Set(eventIds)].sort();
  await tx
    .insert(eventKeys)
    .values(wanted.map(eventId => vault.newEventKey(eventId)))
    .onConflictDoNothing();
  return readEventKeys(tx, vault, wanted);
}

/** The keys of these events under this installation's current key, as far as there are any. */
export const readEventKeys = (
  tx: ReadTx,
  { installationKey }: Vault,
  eventIds: readonly EventId[],
): Promise<EventKey[]> =>
  tx
    .select(eventKeyColumns)
    .from(eventKeys)
    .where(
      and(
        inArray(eventKeys.eventId, [...eventIds]),
        eq(eventKeys.installationKey, installationKey),
      ),
    );
