import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import type { MayRefuse } from '../refusal.ts';
import { forgetTries, triesOfCounter } from '../signing-in/tries.ts';

/** Lets a counter work again, and forgets the wrong tries that were made there. Refuses NOT_FOUND. */
export async function letCounterIn(
  tx: Tx,
  context: Context & MayRefuse<'access.letCounterIn'>,
  { counterId }: { counterId: CounterId },
): Promise<Record<string, never>> {
  const { lockedOutAt } = await lockCounter(tx, context, counterId);
  const hadTries = await forgetTries(tx, triesOfCounter(counterId));
  if (!lockedOutAt && !hadTries) {
    context.nothingToDo();
    return {};
  }
  await tx.update(counters).set({ lockedOutAt: null }).where(eq(counters.id, counterId));
  context.record({ objectId: counterId, before: { lockedOut: lockedOutAt !== null } });
  return {};
}
