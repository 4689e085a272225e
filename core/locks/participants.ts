import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { eventKeys, idRemovals, participants } from '../../drizzle/schema/index.ts';
import type { EventId, TicketId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';

/* Keys of events and what is sealed under them; their place in the order of locks: orders.ts. */

/**
 * Locks the keys of an event in order of their ids. Whoever is saving an id under one of them finishes first;
 * whoever comes after finds it gone, and reads again.
 * @param which of them; all when left out
 */
export const lockEventKeys = (tx: Tx, eventId: EventId, which?: SQL): Promise<{ id: string }[]> =>
  tx
    .select({ id: eventKeys.id })
    .from(eventKeys)
    .where(and(eq(eventKeys.eventId, eventId), which))
    .orderBy(asc(eventKeys.id))
    .for('update');

/** Locks the notice of an event's removal, before its keys: whoever stops it and whoever does it wait here. */
export const lockRemoval = async (
  tx: Tx,
  eventId: EventId,
): Promise<{ stoppedAt: Date | null } | undefined> =>
  (
    await tx
      .select({ stoppedAt: idRemovals.stoppedAt })
      .from(idRemovals)
      .where(eq(idRemovals.eventId, eventId))
      .for('update')
  )[0];

/**
 * Keeps keys from going, in the same order: whoever destroys them waits, or is waited for with nothing else
 * in hand.
 */
export const keepEventKeys = (tx: Tx, keyIds: readonly string[]): Promise<{ id: string }[]> =>
  tx
    .select({ id: eventKeys.id })
    .from(eventKeys)
    .where(inArray(eventKeys.id, [...keyIds]))
    .orderBy(asc(eventKeys.id))
    .for('key share');

/** Locks the next participants under a kept key. One that somebody is saving is left for the next time. */
export const lockSealedUnder = (
  tx: Tx,
  keyId: string,
  after: TicketId | null,
  limit: number,
): Promise<{ ticketId: TicketId; cipher: string | null }[]> =>
  tx
    .select({ ticketId: participants.ticketId, cipher: participants.nationalIdCipher })
    .from(participants)
    .where(
      and(
        eq(participants.nationalIdKey, keyId),
        after === null ? undefined : gt(participants.ticketId, after),
      ),
    )
    .orderBy(asc(participants.ticketId))
    .limit(limit)
    .for('update', { skipLocked: true });

interface Indexed {
  participant: typeof participants.$inferSelect;
  eventId: EventId;
  eventKey: typeof eventKeys.$inferSelect;
}

/**
 * Locks participants whose index is such, from its end to its beginning. One that somebody is saving is left
 * for the next time.
 */
export const lockIndexed = (tx: Tx, which: SQL | undefined, limit: number): Promise<Indexed[]> =>
  tx
    .select({ participant: participants, eventId: eventKeys.eventId, eventKey: eventKeys })
    .from(participants)
    .innerJoin(eventKeys, eq(eventKeys.id, participants.nationalIdKey))
    .where(which)
    .orderBy(sql`${participants.nationalIdIndex} using ~>~`)
    .limit(limit)
    .for('update', { of: participants, skipLocked: true });
