import { and, eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import { type Actor, signedIn } from '../context.ts';
import type { Operator } from '../contract/signing-in.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { mustBeUncommon } from './common-passwords.ts';
import { hashPassword } from './passwords.ts';
import { prove } from './prove.ts';
import { endSessionsOf } from './sessions.ts';
import { showOperator } from './shown-operator.ts';
import { giveTryBack } from './tries.ts';

interface Input {
  oldPassword: string;
  newPassword: string;
}

/**
 * Replaces one's own password and ends one's sign-ins elsewhere. Refuses PASSWORD_UNCHANGED,
 * PASSWORD_COMMON, WRONG_CREDENTIALS (the old one), TRY_LATER, CHANGED_MEANWHILE.
 */
export async function changePassword(
  outside: Outside<Actor & MayRefuse<'access.changePassword'>>,
  { oldPassword, newPassword }: Input,
): Promise<{ operator: Operator }> {
  const { id, email } = signedIn(outside);
  if (newPassword.normalize('NFKC') === oldPassword.normalize('NFKC')) {
    refuse(outside, 'PASSWORD_UNCHANGED', {});
  }
  await mustBeUncommon(outside, newPassword);
  // Counted like a sign-in: a counter left open is no place to guess in peace.
  const proved = await prove(outside, { operatorId: id }, oldPassword, row => row.passwordHash);
  const passwordHash = await hashPassword(newPassword);
  return outside.write('access.changePassword', async (tx, context) => {
    const [operator] = await tx
      .update(operators)
      .set({ passwordHash, mustChangePassword: false, oneTimeUntil: null })
      .where(and(eq(operators.id, id), eq(operators.passwordHash, proved.passwordHash)))
      .returning();
    if (!operator) refuse(context, 'CHANGED_MEANWHILE', {});
    await giveTryBack(tx, context, email);
    const ended = await endSessionsOf(tx, context, id, { but: context.sessionId });
    context.record({ objectId: id, after: { sessionsEnded: ended } });
    return { operator: await showOperator(tx, operator) };
  });
}
