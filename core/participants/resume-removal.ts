import { eq } from 'drizzle-orm';
import { idRemovals } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockRemoval } from '../locks/participants.ts';

interface Input {
  eventId: EventId;
  reason: string;
}

/** Takes a stop away. What is still due is announced anew, and goes a whole day after that. */
export async function resumeRemoval(
  tx: Tx,
  context: Context,
  { eventId, reason }: Input,
): Promise<Record<string, never>> {
  const notice = await lockRemoval(tx, eventId);
  if (!notice?.stoppedAt) {
    context.nothingToDo();
    return {};
  }
  await tx.delete(idRemovals).where(eq(idRemovals.eventId, eventId));
  context.record({ objectId: eventId, reason });
  return {};
}
