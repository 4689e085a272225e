import { eq, inArray, sql } from 'drizzle-orm';
import { eventKeys, idRemovals, participants } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { HeldBack } from '../contract/participants.ts';
import type { Tx } from '../database/pool.ts';
import { lockEventKeys, lockRemoval } from '../locks/participants.ts';
import type { Transactions } from '../transaction.ts';
import { type Clocks, doubtAbout, ownClock } from './clocks.ts';
import { announce, withdraw } from './parts/notice.ts';
import { nextStep, type Removal, readRemoval, readRemovals } from './parts/removals.ts';

/** What a run did; what it would do, where it is a look. */
export interface Removed {
  /** Whose ids were destroyed, and how many people's. */
  events: number;
  people: number;
  /** Events whose ids go in a day, as was said now. */
  announced: number;
  /** Why neither was done. */
  heldBack: HeldBack | null;
  dryRun: boolean;
}

interface Asked {
  readonly dryRun: boolean;
  /** Whether clocks are trusted; `noDoubt` for a person who has looked at them. */
  readonly clocks?: Clocks;
  readonly clock?: () => number;
}

/**
 * Makes the national ids of past events unreadable for ever, once the time of the settings has passed
 * since they began: in one run that is announced, in another a day later the event's keys are destroyed,
 * cipher texts and index go. Orders, money, names and the journal stay. Neither happens while there is
 * a doubt about the clocks. Event by event, each in a transaction of its own, so that it may be stopped
 * anywhere.
 */
export async function removeIds(
  { read, write }: Pick<Transactions, 'read' | 'write'>,
  { dryRun, clocks = doubtAbout, clock = ownClock }: Asked,
): Promise<Removed> {
  const { heldBack, steps } = await read(async (tx, { now }) => ({
    heldBack: await clocks(tx, now, clock()),
    steps: stepsOf(await readRemovals(tx, now), now, clock()),
  }));
  const total = { events: 0, people: 0, announced: 0 };
  if (!dryRun) {
    for (const { eventId } of steps.withdraw) {
      await write('participants.removalWithdrawn', (tx, context) =>
        withdraw(tx, context, eventId, clock()),
      );
    }
  }
  if (heldBack) return { ...total, heldBack, dryRun };

  for (const { eventId } of steps.announce) {
    const isNew =
      dryRun ||
      (await write('participants.removalAnnounced', (tx, context) =>
        announce(tx, context, eventId, clock()),
      ));
    if (isNew) total.announced += 1;
  }
  for (const { eventId, people } of steps.destroy) {
    const gone = dryRun
      ? people
      : await write('participants.removeIds', (tx, context) =>
          destroyKeys(tx, context, eventId, clock()),
        );
    if (gone === null) continue;
    total.events += 1;
    total.people += gone;
  }
  return { ...total, heldBack, dryRun };
}

const stepsOf = (removals: readonly Removal[], now: Date, clock: number) => {
  const next = (step: ReturnType<typeof nextStep>) =>
    removals.filter(each => nextStep(each, now, clock) === step);
  return { withdraw: next('withdraw'), announce: next('announce'), destroy: next('destroy') };
};

/** @returns how many ids went; null when it was stopped, or another counter has done it already */
async function destroyKeys(
  tx: Tx,
  context: Context,
  eventId: EventId,
  clock: number,
): Promise<number | null> {
  // Whoever stops it comes before, or finds it done.
  await lockRemoval(tx, eventId);
  const removal = await readRemoval(tx, context.now, eventId);
  if (!removal || nextStep(removal, context.now, clock) !== 'destroy') {
    context.nothingToDo();
    return null;
  }
  // Whoever is saving an id under them now is then among those that go.
  const ids = (await lockEventKeys(tx, eventId)).map(each => each.id);
  const gone = await tx
    .update(participants)
    .set(noId)
    .where(inArray(participants.nationalIdKey, ids))
    .returning({ ticketId: participants.ticketId });
  await tx.delete(eventKeys).where(inArray(eventKeys.id, ids));
  await tx.delete(idRemovals).where(eq(idRemovals.eventId, eventId));
  context.record({ objectId: eventId, after: { people: gone.length, keys: ids.length } });
  return gone.length;
}

/** What is left of a national id: nothing. */
export const noId = {
  nationalIdKind: null,
  nationalIdCipher: null,
  nationalIdIndex: null,
  nationalIdKey: null,
  savedAt: sql`now()`,
};
