import type { Client } from 'pg';

/** Everything that is granted to $1 in this database, as statements that grant it to $2 and to nobody else. */
const statements = `
  with given as (
    select 'table ' || c.oid::regclass as what, a.privilege_type as may
    from pg_class c, aclexplode(c.relacl) a
    where a.grantee = $1::regrole and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select 'sequence ' || c.oid::regclass, a.privilege_type
    from pg_class c, aclexplode(c.relacl) a
    where a.grantee = $1::regrole and c.relkind = 'S'
    union all
    select 'table ' || t.attrelid::regclass, format('%s (%I)', a.privilege_type, t.attname)
    from pg_attribute t, aclexplode(t.attacl) a
    where a.grantee = $1::regrole and not t.attisdropped
    union all
    select format('schema %I', n.nspname), a.privilege_type
    from pg_namespace n, aclexplode(n.nspacl) a where a.grantee = $1::regrole
    union all
    select 'routine ' || p.oid::regprocedure, a.privilege_type
    from pg_proc p, aclexplode(p.proacl) a where a.grantee = $1::regrole
  )
  select format('grant %s on %s to %I', may, what, $2::text) as grant_it,
    format('revoke %s on %s from %s', may, what, $1::regrole) as revoke_it
  from given`;

/** Rules by which the first role sees rows at all. */
const policies = `
  select format('alter policy %I on %s to %I', polname, polrelid::regclass, $2::text) as alter_it
  from pg_policy where $1::regrole::oid = any(polroles)`;

/**
 * Gives what one role may do in this database to another one. Migrations grant to the role that all
 * databases of a server once shared; whatever they grant moves on from there.
 */
export async function handOverGrants(
  client: Pick<Client, 'query' | 'escapeIdentifier'>,
  from: string,
  to: string,
): Promise<void> {
  // A name as regrole reads it, in quotes where it needs them.
  const names = [client.escapeIdentifier(from), to];
  const found = await client.query<{ grant_it: string; revoke_it: string }>(statements, names);
  for (const { grant_it, revoke_it } of found.rows) {
    await client.query(`${grant_it}; ${revoke_it}`);
  }
  const guarded = await client.query<{ alter_it: string }>(policies, names);
  for (const { alter_it } of guarded.rows) await client.query(alter_it);
}
