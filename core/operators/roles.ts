import { asc, count, eq, sql } from 'drizzle-orm';
import { operators, roles as table } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import { RoleTable } from '../contract/operators.ts';
import type { RoleId } from '../contract/permissions.ts';
import type { ReadTx } from '../database/pool.ts';
import { permissionsIn } from '../signing-in/permissions-in.ts';

/** Every role, the delivered ones first, with how many operators have it. */
export async function roles(tx: ReadTx, _context: Reading): Promise<{ roles: RoleTable[] }> {
  const rows = await tx
    .select({ role: table, operators: count(operators.id) })
    .from(table)
    .leftJoin(operators, eq(operators.role, table.id))
    .groupBy(table.id)
    .orderBy(
      sql`array_position(array['clerk', 'organizer', 'admin'], ${table.id})`,
      asc(sql`lower(${table.name})`),
    );
  return { roles: rows.map(row => shownRole(row.role, row.operators)) };
}

export const shownRole = (role: typeof table.$inferSelect, having: number): RoleTable =>
  RoleTable.parse({
    ...role,
    permissions: permissionsIn(role),
    edited: role.name === null && role.permissions !== null,
    operators: having,
  });

/** Under which all changes of roles stand in the journal: a delivered role has no id of that kind. */
export const rolesObject = '00000000-0000-4000-8000-000000000002';

/** What the journal tells of a role. */
export const told = (role: typeof table.$inferSelect) => ({
  role: role.id,
  name: role.name,
  permissions: permissionsIn(role),
});

/** How many operators have a role. */
export async function countOf(tx: ReadTx, roleId: RoleId): Promise<number> {
  const [row] = await tx
    .select({ operators: count() })
    .from(operators)
    .where(eq(operators.role, roleId));
  return row?.operators ?? 0;
}
