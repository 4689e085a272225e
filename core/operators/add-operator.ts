import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import type { RoleId } from '../contract/permissions.ts';
import type { Operator } from '../contract/signing-in.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeUncommon } from '../signing-in/common-passwords.ts';
import { oneTimeUntil } from '../signing-in/one-time.ts';
import { hashPassword } from '../signing-in/passwords.ts';
import { shownOperator, showOperator } from '../signing-in/shown-operator.ts';
import { mustCover } from './parts/refund-limit.ts';
import { roleToGive } from './parts/role-to-give.ts';

interface Input {
  id: OperatorId;
  name: string;
  email: string;
  password: string;
  role: RoleId;
  /** A one-time password, as an invitation has it; else the operator keeps it. */
  mustChangePassword?: boolean;
  /** Without it as high as that of whoever adds them; null is none. */
  refundLimitMinor?: Minor | null | undefined;
}

/**
 * Adds somebody who may sign in. Refuses EMAIL_TAKEN, PASSWORD_COMMON, ID_REUSED, NOT_FOUND (the role).
 * @throws NotPermitted for a role that permits more, or a limit for refunds that is higher, than whoever
 * adds them has
 */
export async function addOperator(
  tx: Tx,
  context: Context & MayRefuse<'access.addOperator'>,
  { password, ...input }: Input,
): Promise<{ operator: Operator }> {
  const digest = digestOf(input);
  if (await doneBefore(tx, context, input.id, digest)) {
    context.nothingToDo();
    const [there] = await tx.select().from(operators).where(eq(operators.id, input.id));
    return { operator: await showOperator(tx, there ?? refuse(context, 'ID_REUSED', {})) };
  }
  const role = await roleToGive(tx, context, input.role);
  const { refundLimitMinor = context.operator?.refundLimitMinor ?? null } = input;
  mustCover(context, refundLimitMinor);
  await mustBeUncommon(context, password);
  const passwordHash = await hashPassword(password);
  const [added] = await tx
    .insert(operators)
    .values({
      ...input,
      refundLimitMinor,
      passwordHash,
      oneTimeUntil: input.mustChangePassword ? oneTimeUntil(context.now) : null,
    })
    .returning()
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'operators_email') refuse(context, 'EMAIL_TAKEN', {});
      if (violatedConstraint(error) === 'operators_pkey') refuse(context, 'ID_REUSED', {});
      throw error;
    });
  if (!added) throw new Error('the operator was not stored');
  context.record({
    objectId: input.id,
    command: { id: input.id, digest },
    after: { role: input.role, refundLimitMinor },
  });
  return { operator: shownOperator(added, role) };
}
