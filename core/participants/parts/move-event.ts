import { and, eq, sql } from 'drizzle-orm';
import { eventKeys, participants } from '../../../drizzle/schema/index.ts';
import type { TicketId } from '../../contract/ids.ts';
import { violatedConstraint } from '../../database/busy.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Database, Tx } from '../../database/pool.ts';
import { keepEventKeys, lockEventKeys, lockSealedUnder } from '../../locks/participants.ts';
import { readEventKeys } from '../event-keys.ts';
import type { EventKey, Vault } from '../vault.ts';
import { type Batch, inBatches } from './in-batches.ts';
import { putInPlace } from './put-in-place.ts';

/**
 * Moves the key of an event under the installation's current one. It is wrapped anew where it stands:
 * all that is sealed under it stays as it is, and whoever saves an id under it meanwhile need not know.
 * Where the event has another key under the current one already, made by a counter that saved an id
 * meanwhile, the ids are sealed under that one, and the emptied key goes.
 * @returns how many keys and ids were moved
 */
export async function moveEvent(
  database: Database,
  vault: Vault,
  key: EventKey,
  ending: AbortSignal,
): Promise<number> {
  const wrapped = vault.rewrapped(key);
  // Edited by somebody: what is under it opens for nobody, and nothing can be done with it.
  if (!wrapped) return 0;
  if (await wrapAnew(database, key, wrapped)) return 1;
  const moved = await inBatches<TicketId>(database, ending, (tx, after, limit) =>
    sealAnew(tx, vault, key, after, limit),
  );
  if (!ending.aborted) await removeEmptied(database, key);
  return moved;
}

/**
 * Locks the row alone, and for its own commit.
 * @returns false where the event has a key under the current one: the unique index tells
 */
async function wrapAnew(database: Database, key: EventKey, wrapped: EventKey): Promise<boolean> {
  try {
    await database
      .update(eventKeys)
      .set({ installationKey: wrapped.installationKey, wrapped: wrapped.wrapped })
      .where(and(eq(eventKeys.id, key.id), eq(eventKeys.installationKey, key.installationKey)));
    return true;
  } catch (error) {
    if (violatedConstraint(error) === 'event_keys_one_each') return false;
    throw error;
  }
}

/** Seals some ids under the event's other key, with both keys kept from going. */
async function sealAnew(
  tx: Tx,
  vault: Vault,
  key: EventKey,
  after: TicketId | null,
  limit: number,
): Promise<Batch<TicketId>> {
  const { eventId } = key;
  const [current] = await readEventKeys(tx, vault, [eventId]);
  if (!current) return { done: 0, next: null };
  await keepEventKeys(tx, [key.id, current.id]);
  const rows = await lockSealedUnder(tx, key.id, after, limit);
  const moved = rows.flatMap(({ ticketId, cipher }) => {
    const place = { eventId, ticketId };
    const id = cipher === null ? null : vault.open(cipher, place, key);
    if (!id) return [];
    const sealed = vault.seal(id, place, current);
    return [{ ticketId, cipher: sealed, index: vault.indexOf(id), key: current.id }];
  });
  await putInPlace(tx, moved);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { done: moved.length, next: last?.ticketId ?? null };
}

const removeEmptied = (
  database: Database,
  { id, eventId, installationKey }: EventKey,
): Promise<unknown> =>
  inTransaction(database, 'write', async (tx, begun) => {
    await begun;
    const isIt = and(eq(eventKeys.id, id), eq(eventKeys.installationKey, installationKey));
    await lockEventKeys(tx, eventId, isIt);
    const isEmpty = sql`not exists (
      select from ${participants} where ${participants.nationalIdKey} = ${eventKeys.id}
    )`;
    await tx.delete(eventKeys).where(and(isIt, isEmpty));
  });
