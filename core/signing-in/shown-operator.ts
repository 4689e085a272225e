import { eq } from 'drizzle-orm';
import { type operators, roles } from '../../drizzle/schema/index.ts';
import { Operator } from '../contract/signing-in.ts';
import type { ReadTx } from '../database/pool.ts';
import { permissionsIn } from './permissions-in.ts';

type OperatorRecord = typeof operators.$inferSelect;
export type RoleRecord = typeof roles.$inferSelect;

/** An operator, with what the role permits now, as everybody may see one. */
export const shownOperator = (operator: OperatorRecord, role: RoleRecord): Operator =>
  Operator.parse({
    ...operator,
    roleName: role.name,
    permissions: permissionsIn(role),
    hasPin: operator.pinHash !== null,
  });

/** The same where the role has not been read yet. */
export async function showOperator(
  tx: Pick<ReadTx, 'select'>,
  operator: OperatorRecord,
): Promise<Operator> {
  const [role] = await tx.select().from(roles).where(eq(roles.id, operator.role));
  if (!role) throw new Error('an operator has a role that is not there');
  return shownOperator(operator, role);
}
