import type { roles } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import type { RoleId } from '../../contract/permissions.ts';
import type { Tx } from '../../database/pool.ts';
import { keepRole } from '../../locks/people.ts';
import type { May } from '../../refusal.ts';
import { mustHoldAll, permissionsIn } from '../../signing-in/permissions-in.ts';

/**
 * The role that is to be given to somebody; it cannot be removed or changed until the transaction ends.
 * Refuses NOT_FOUND.
 * @throws NotPermitted when it permits more than whoever gives it may do
 */
export async function roleToGive(
  tx: Tx,
  context: Context & May<'NOT_FOUND'>,
  roleId: RoleId,
): Promise<typeof roles.$inferSelect> {
  const role = await keepRole(tx, context, roleId);
  mustHoldAll(context, permissionsIn(role));
  return role;
}
