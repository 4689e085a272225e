import { roles } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { RoleTable } from '../contract/operators.ts';
import { type Permission, Role, type RoleId } from '../contract/permissions.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { lockRole } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustHoldAll, permissionsIn } from '../signing-in/permissions-in.ts';
import { mustCoverEverybodyIn } from './parts/refund-limit.ts';
import { countOf, rolesObject, shownRole, told } from './roles.ts';

interface Input {
  roleId: RoleId;
  name: string | null;
  permissions: readonly Permission[] | null;
}

/**
 * Makes or changes a role; whoever has it is permitted the new set at every counter within seconds.
 * Refuses ROLE_FIXED for the admin's and for a name or none where there must be none or one, NAME_TAKEN.
 * @throws NotPermitted for permissions that one does not have oneself, and for refunds by somebody with a
 * higher limit
 */
export async function saveRole(
  tx: Tx,
  context: Context & MayRefuse<'access.saveRole'>,
  { roleId, name, permissions }: Input,
): Promise<{ role: RoleTable }> {
  const isDelivered = Role.safeParse(roleId).success;
  if (roleId === 'admin' || isDelivered !== (name === null)) refuse(context, 'ROLE_FIXED', {});
  if (!isDelivered && permissions === null) refuse(context, 'ROLE_FIXED', {});
  const before = await lockRole(tx, roleId);
  const wanted = { id: roleId, permissions: permissions === null ? null : [...permissions] };
  const permitted = permissionsIn(wanted);
  const permittedBefore = before ? permissionsIn(before) : [];
  mustHoldAll(context, permitted);
  mustHoldAll(context, permittedBefore);
  if (permitted.includes('refund') && !permittedBefore.includes('refund')) {
    await mustCoverEverybodyIn(tx, context, roleId);
  }

  const values = { name, permissions: wanted.permissions };
  const [role] = await tx
    .insert(roles)
    .values({ id: roleId, ...values })
    .onConflictDoUpdate({ target: roles.id, set: values })
    .returning()
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'roles_name')
        refuse(context, 'NAME_TAKEN', { name: name ?? '' });
      throw error;
    });
  if (!role) throw new Error('the role was not stored');
  context.record({
    objectId: rolesObject,
    ...(before ? { before: told(before) } : {}),
    after: told(role),
  });
  return { role: shownRole(role, await countOf(tx, roleId)) };
}
