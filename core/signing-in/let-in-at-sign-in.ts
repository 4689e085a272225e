import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Operator } from '../contract/signing-in.ts';
import type { Tx } from '../database/pool.ts';
import { CounterLockedOut } from '../refusal.ts';

/**
 * What a sign-in means for the counter that it is made at: nothing where it was let in before. One that
 * waits is let in by whoever looks after counters; nobody else signs in there.
 * @param counter locked; undefined where the database does not know it
 * @throws CounterLockedOut
 */
export async function letInAtSignIn(
  tx: Tx,
  context: Context,
  counter: typeof counters.$inferSelect | undefined,
  { id, permissions, mustChangePassword }: Operator,
): Promise<'in' | 'letIn' | 'waiting'> {
  if (counter?.lockedOutAt) throw new CounterLockedOut();
  if (counter?.letInAt) return 'in';
  // A one-time password may have been read on its way.
  if (!counter || mustChangePassword || !permissions.includes('maintain')) return 'waiting';
  await tx.update(counters).set({ letInAt: context.now }).where(eq(counters.id, counter.id));
  context.record({
    objectId: counter.id,
    operation: 'access.letCounterIn',
    by: id,
    before: { waiting: true },
    after: { bySigningIn: true },
  });
  return 'letIn';
}
