import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/** The role of all databases of a server, before each had its own; of a database called `rowlock` still. */
export const firstRole = 'rowlock_app';

/** Characters; with the longest ending and a tail it stays below the 63 bytes that a name may have. */
const longest = 36;

/** The beginning of names that belong to a database: its own, or what tells long ones apart. */
export function nameOf(database: string): string {
  if (Buffer.byteLength(database) <= longest) return database;
  const tail = createHash('md5').update(database).digest('hex').slice(0, 8);
  // Cut by characters of one byte: half a letter is none.
  return `${database.replaceAll(/[^\x20-\x7e]/gu, '').slice(0, longest)}_${tail}`;
}

export const isThere = async (client: Pick<Client, 'query'>, role: string): Promise<boolean> =>
  (await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 1;

interface Using {
  readonly database: string;
  readonly role: string;
}

/**
 * Whether the first role may be that of another database of the server as well: one gives rights to it, or
 * did so until it got its own role. Members of the first role stay, and do not say whose they are.
 */
export async function isFirstRoleShared(client: Pick<Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query<Using>(
    `select distinct datname as database, rolname as role
     from pg_shdepend join pg_roles on refobjid = pg_roles.oid join pg_database on dbid = pg_database.oid
     where refclassid = 'pg_authid'::regclass and datname <> current_database()`,
  );
  return rows.some(
    ({ database, role }) => role === firstRole || role.startsWith(`${nameOf(database)}_app`),
  );
}

/** This name, or one like it that nobody on the server has. */
export async function freeName(client: Pick<Client, 'query'>, wanted: string): Promise<string> {
  return (await isThere(client, wanted)) ? `${wanted}_${randomBytes(4).toString('hex')}` : wanted;
}
