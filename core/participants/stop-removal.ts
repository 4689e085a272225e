import { eq } from 'drizzle-orm';
import { idRemovals } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockRemoval } from '../locks/participants.ts';
import { type MayRefuse, refuse } from '../refusal.ts';

interface Input {
  eventId: EventId;
  reason: string;
}

/** Keeps the ids of an event that were about to be destroyed, until an admin resumes it. Refuses NOT_FOUND. */
export async function stopRemoval(
  tx: Tx,
  context: Context & MayRefuse<'participants.stopRemoval'>,
  { eventId, reason }: Input,
): Promise<Record<string, never>> {
  const notice = await lockRemoval(tx, eventId);
  if (!notice) refuse(context, 'NOT_FOUND', { what: 'removal' });
  if (notice.stoppedAt) {
    context.nothingToDo();
    return {};
  }
  await tx
    .update(idRemovals)
    .set({ stoppedAt: context.now, reason })
    .where(eq(idRemovals.eventId, eventId));
  context.record({ objectId: eventId, reason });
  return {};
}
