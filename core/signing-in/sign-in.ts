import { and, eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import { lockThisCounter } from '../locks/this-counter.ts';
import { CounterWaiting, type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { letInAtSignIn } from './let-in-at-sign-in.ts';
import { hashPassword, isOutdated } from './passwords.ts';
import { prove } from './prove.ts';
import { type Admission, beginSession } from './sessions.ts';
import { showOperator } from './shown-operator.ts';
import type { WithTokens } from './tokens.ts';
import { giveTryBack } from './tries.ts';

interface Input {
  email: string;
  password: string;
}

/**
 * Signs in by e-mail, whatever its case. A password whose hash was made with other parameters than
 * today's is hashed anew. Refuses WRONG_CREDENTIALS, TRY_LATER, and ONE_TIME_EXPIRED to whoever knows the
 * right one-time password too late. At a counter that waits it lets the counter in, by whoever may.
 * @throws CounterWaiting for everybody else there, CounterLockedOut where an admin has just stopped it
 */
export async function signIn(
  outside: Outside<Actor & WithTokens & MayRefuse<'access.signIn'>>,
  { email, password }: Input,
): Promise<Admission & { counterLetIn?: boolean }> {
  const { id, passwordHash } = await prove(outside, { email }, password, row => row.passwordHash);
  const better = isOutdated(passwordHash) ? await hashPassword(password) : passwordHash;
  const admission = await outside.write('access.signIn', async (tx, context) => {
    // Deactivated, or with another password by now: what was proved is no longer so.
    const [operator] = await tx
      .update(operators)
      .set({ passwordHash: better })
      .where(
        and(
          eq(operators.id, id),
          eq(operators.passwordHash, passwordHash),
          eq(operators.active, true),
        ),
      )
      .returning();
    if (!operator) refuse(context, 'WRONG_CREDENTIALS', {});
    const counter = await lockThisCounter(tx, context);
    // Right all the same: it is no guess, whether it is still good or not.
    await giveTryBack(tx, context, operator.email);
    const { oneTimeUntil } = operator;
    if (oneTimeUntil !== null && oneTimeUntil <= context.now) {
      const after = { oneTimeUntil: oneTimeUntil.toISOString() };
      context.record({ objectId: id, operation: 'access.signInFailed', after });
      return null;
    }
    const standing = await letInAtSignIn(tx, context, counter, await showOperator(tx, operator));
    if (standing === 'waiting') {
      context.record({ objectId: id, operation: 'access.counterWaiting' });
      return 'waiting';
    }
    context.record({ objectId: id });
    const begun = await beginSession(tx, context, operator);
    return standing === 'letIn' ? { ...begun, counterLetIn: true } : begun;
  });
  // Only now, so that the journal keeps its row of the try.
  if (admission === 'waiting') throw new CounterWaiting();
  return admission ?? refuse(outside, 'ONE_TIME_EXPIRED', {});
}
