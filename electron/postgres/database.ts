import type { Client } from 'pg';

export const databaseName = 'rowlock';

/** The login of the running program. It may do nothing until the migrations grant it something. */
export const counterRole = 'rowlock_counter';

/** Makes the database and the counter's login where they are missing. */
export async function makeDatabase(client: Client, counterPassword: string): Promise<void> {
  const role = await client.query('select from pg_roles where rolname = $1', [counterRole]);
  if (role.rowCount === 0) await client.query(`create role ${counterRole}`);
  // Each time, so that a login whose password was lost with server.json works again.
  await client.query(
    `alter role ${counterRole} login nosuperuser nocreatedb nocreaterole
     password ${client.escapeLiteral(counterPassword)}`,
  );
  const database = await client.query('select from pg_database where datname = $1', [databaseName]);
  if (database.rowCount === 0) await client.query(`create database ${databaseName}`);
}
