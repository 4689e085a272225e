import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CommandId, OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import type { MayRefuse } from '../refusal.ts';
import { mustBeUncommon } from '../signing-in/common-passwords.ts';
import { oneTimeUntil } from '../signing-in/one-time.ts';
import { hashPassword } from '../signing-in/passwords.ts';
import { endSessionsOf } from '../signing-in/sessions.ts';
import { forgetTries, triesOfAddress } from '../signing-in/tries.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';

interface Input {
  id: CommandId;
  operatorId: OperatorId;
  oneTimePassword: string;
}

/**
 * Gives an operator who has forgotten theirs a one-time password, which permits nothing but choosing
 * another. Ends their sign-ins, takes their PIN away and lets them in at once. Refuses NOT_FOUND, PASSWORD_COMMON, ID_REUSED.
 */
export async function resetPassword(
  tx: Tx,
  context: Context & MayRefuse<'access.resetPassword'>,
  { id, operatorId, oneTimePassword }: Input,
): Promise<Record<string, never>> {
  const digest = digestOf({ operatorId });
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return {};
  }
  await mustBeUncommon(context, oneTimePassword);
  const passwordHash = await hashPassword(oneTimePassword);
  const { email } = await operatorToManage(tx, context, operatorId);
  await tx
    .update(operators)
    .set({
      passwordHash,
      mustChangePassword: true,
      oneTimeUntil: oneTimeUntil(context.now),
      pinHash: null,
    })
    .where(eq(operators.id, operatorId));
  await forgetTries(tx, triesOfAddress(email));
  const sessionsEnded = await endSessionsOf(tx, context, operatorId);
  context.record({ objectId: operatorId, command: { id, digest }, after: { sessionsEnded } });
  return {};
}
