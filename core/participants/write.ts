import { sql } from 'drizzle-orm';
import { participants } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { ParticipantInput } from '../contract/participant.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { makeEventKeys } from './event-keys.ts';
import { merged } from './parts/merged.ts';
import type { StoredTicket } from './stored.ts';
import type { WithVault } from './vault.ts';

const save = prepared((tx: Tx) =>
  tx
    .insert(participants)
    .values({
      ticketId: sql.placeholder('ticketId'),
      firstName: sql.placeholder('firstName'),
      lastName: sql.placeholder('lastName'),
      searchName: sql.placeholder('searchName'),
      nationalIdKind: sql.placeholder('nationalIdKind'),
      nationalIdCipher: sql.placeholder('nationalIdCipher'),
      nationalIdIndex: sql.placeholder('nationalIdIndex'),
      nationalIdKey: sql.placeholder('nationalIdKey'),
      savedAt: sql.placeholder('savedAt'),
    })
    .onConflictDoUpdate({
      target: participants.ticketId,
      set: {
        firstName: sql`excluded.first_name`,
        lastName: sql`excluded.last_name`,
        searchName: sql`excluded.search_name`,
        nationalIdKind: sql`excluded.national_id_kind`,
        nationalIdCipher: sql`excluded.national_id_cipher`,
        nationalIdIndex: sql`excluded.national_id_index`,
        nationalIdKey: sql`excluded.national_id_key`,
        savedAt: sql`excluded.saved_at`,
      },
    })
    .prepare('save_participant'),
);

/** What was typed, over what is stored for its ticket. */
export type Change = StoredTicket & { typed: ParticipantInput };

/**
 * Merges and seals what was typed. Only the first national id of an event waits for an answer, while
 * its key is made.
 * @returns the writes, sent without waiting
 */
export async function writeParticipants(
  tx: Tx,
  { vault, now }: Context & WithVault,
  changes: readonly Change[],
): Promise<readonly Promise<unknown>[]> {
  const lacking = changes.filter(({ typed, key }) => typed.nationalId && !key);
  const made = await makeEventKeys(
    tx,
    vault,
    lacking.map(each => each.eventId),
  );
  return changes.map(({ typed, participant, eventId, key }) => {
    const sealing = { vault, eventId, key: key ?? made.find(e => e.eventId === eventId) ?? null };
    return save(tx).execute({
      ticketId: typed.ticketId,
      ...merged(participant, typed, sealing),
      savedAt: now,
    });
  });
}
