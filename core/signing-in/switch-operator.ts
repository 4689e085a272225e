import { and, eq } from 'drizzle-orm';
import { operators, sessions } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import type { OperatorId, SessionId } from '../contract/ids.ts';
import { keepOperator } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { mayUsePin } from './pin-operators.ts';
import { prove } from './prove.ts';
import { type Admission, beginSession } from './sessions.ts';
import type { WithTokens } from './tokens.ts';
import { giveTryBack } from './tries.ts';

interface Input {
  operatorId: OperatorId;
  pin: string;
}

/** Whoever was signed in at the counter until now. */
export interface Leaving {
  operatorId: OperatorId;
  sessionId: SessionId;
}

/**
 * Signs in by PIN at a counter where one has signed in by password before, and signs out whoever was
 * there. What they held waits at the counter. Refuses WRONG_CREDENTIALS, TRY_LATER.
 */
export async function switchOperator(
  outside: Outside<Actor & WithTokens & MayRefuse<'access.switchOperator'>>,
  { operatorId, pin }: Input,
  leaving: Leaving | null,
): Promise<Admission> {
  const { pinHash } = await prove(outside, { operatorId }, pin, row => row.pinHash);
  return outside.write('access.switchOperator', async (tx, context) => {
    const still = and(eq(operators.pinHash, pinHash ?? ''), mayUsePin(tx, context));
    const operator = await keepOperator(tx, operatorId, still);
    if (!operator) refuse(context, 'WRONG_CREDENTIALS', {});
    await giveTryBack(tx, context, operator.email);
    if (leaving) {
      await tx
        .update(sessions)
        .set({ endedAt: context.now })
        .where(eq(sessions.id, leaving.sessionId));
    }
    context.record({
      objectId: operatorId,
      ...(leaving && { before: { operatorId: leaving.operatorId } }),
    });
    return beginSession(tx, context, operator, { byPin: true });
  });
}
