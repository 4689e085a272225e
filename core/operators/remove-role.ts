import { eq } from 'drizzle-orm';
import { roles } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { Role, type RoleId } from '../contract/permissions.ts';
import { sqlState } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { countOf, rolesObject, told } from './roles.ts';

/** Removes a role of one's own that nobody has; the foreign key decides. Refuses ROLE_FIXED, ROLE_IN_USE, NOT_FOUND. */
export async function removeRole(
  tx: Tx,
  context: Context & MayRefuse<'access.removeRole'>,
  { roleId }: { roleId: RoleId },
): Promise<Record<string, never>> {
  if (Role.safeParse(roleId).success) refuse(context, 'ROLE_FIXED', {});
  const having = await countOf(tx, roleId);
  if (having > 0) refuse(context, 'ROLE_IN_USE', { operators: having });
  const [removed] = await tx
    .delete(roles)
    .where(eq(roles.id, roleId))
    .returning()
    .catch((error: unknown) => {
      // Given to somebody at this moment; 23001 since PostgreSQL 18, 23503 before.
      if (['23001', '23503'].includes(sqlState(error) ?? ''))
        refuse(context, 'ROLE_IN_USE', { operators: 1 });
      throw error;
    });
  context.record({
    objectId: rolesObject,
    before: told(removed ?? refuse(context, 'NOT_FOUND', { what: 'role' })),
  });
  return {};
}
