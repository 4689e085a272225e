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

/** Whether another database of the server gives rights to this role. */
export async function isUsedElsewhere(
  client: Pick<Client, 'query'>,
  role: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_shdepend join pg_roles on refobjid = pg_roles.oid
     where refclassid = 'pg_authid'::regclass and rolname = $1
       and dbid not in (0, (select oid from pg_database where datname = current_database()))
     limit 1`,
    [role],
  );
  return rowCount === 1;
}

/** This name, or one like it that nobody on the server has. */
export async function freeName(client: Pick<Client, 'query'>, wanted: string): Promise<string> {
  return (await isThere(client, wanted)) ? `${wanted}_${randomBytes(4).toString('hex')}` : wanted;
}
