import type { Client } from 'pg';
import { firstRole, isFirstRoleShared } from './role-names.ts';

/**
 * Logins that an administrator made go on with the new role, unless they may be those of another box
 * office: then somebody has to say which is whose.
 */
export async function keepMembers(client: Client, role: string, told: string[]): Promise<void> {
  const { rows: members } = await client.query<{ name: string }>(
    `select m.rolname as name
     from pg_auth_members join pg_roles r on r.oid = roleid join pg_roles m on m.oid = member
     where r.rolname = $1 and m.rolname not in (current_user, $2) order by name`,
    [firstRole, role],
  );
  if (members.length === 0) return;
  const names = members.map(({ name }) => client.escapeIdentifier(name)).join(', ');
  const grant = `grant ${client.escapeIdentifier(role)} to ${names}`;
  if (!(await isFirstRoleShared(client))) {
    await client.query(grant);
    return;
  }
  told.push(
    `other databases of this server use ${firstRole} too, or did, so its members lose this one; where they are those of this box office: ${grant}`,
  );
}
