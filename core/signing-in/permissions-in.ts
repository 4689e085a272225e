import type { roles } from '../../drizzle/schema/index.ts';
import { type Actor, mustBePermitted } from '../context.ts';
import { type Permission, permissions, permissionsOf, Role } from '../contract/permissions.ts';

/** What a role permits: as delivered until it was changed; permissions of a newer program are unknown here. */
export function permissionsIn(
  role: Pick<typeof roles.$inferSelect, 'id' | 'permissions'>,
): Permission[] {
  const { id, permissions: changed } = role;
  if (changed !== null) return permissions.filter(each => changed.includes(each));
  const delivered = Role.safeParse(id);
  return delivered.success ? [...permissionsOf[delivered.data]] : [];
}

/**
 * Nobody gives away, or takes over by a new password, more than they may do themselves. Whoever works
 * at a terminal owns the installation anyway.
 * @throws NotPermitted with what is missing
 */
export function mustHoldAll(actor: Actor, wanted: readonly Permission[]): void {
  if (actor.operator === null) return;
  for (const each of wanted) mustBePermitted(actor, each);
}
