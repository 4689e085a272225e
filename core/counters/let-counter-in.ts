import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import type { MayRefuse } from '../refusal.ts';
import { forgetTries, triesOfCounter } from '../signing-in/tries.ts';

/** Lets a counter work that waited or was locked out, and forgets the wrong tries that were made there. Refuses NOT_FOUND. */
export async function letCounterIn(
  tx: Tx,
  context: Context & MayRefuse<'access.letCounterIn'>,
  { counterId }: { counterId: CounterId },
): Promise<Record<string, never>> {
  const { lockedOutAt, letInAt } = await lockCounter(tx, context, counterId);
  const hadTries = await forgetTries(tx, triesOfCounter(counterId));
  const waited = letInAt === null;
  if (!lockedOutAt && !waited && !hadTries) {
    context.nothingToDo();
    return {};
  }
  await tx
    .update(counters)
    .set({ lockedOutAt: null, letInAt: letInAt ?? context.now })
    .where(eq(counters.id, counterId));
  const before = waited ? { waiting: true } : { lockedOut: lockedOutAt !== null };
  context.record({ objectId: counterId, before });
  return {};
}
