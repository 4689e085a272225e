import type { Client } from 'pg';
import { sqlState } from './busy.ts';
import { firstRole, isThere } from './role-names.ts';
import { UnfitServer } from './unfit-server.ts';

/**
 * Migrations grant to the role that all databases of a server once shared, and the server that a database
 * was restored on may not have it.
 * @throws UnfitServer with the statement for whoever may
 */
export async function makeFirstRole(client: Pick<Client, 'query'>): Promise<void> {
  if (await isThere(client, firstRole)) return;
  // Another database of the server may make it at the same moment.
  const make = `do $$ begin
      create role ${firstRole} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`;
  await client.query(make).catch((cause: unknown) => {
    if (sqlState(cause) !== '42501') throw cause;
    throw new UnfitServer('notPrivileged', `create role ${firstRole}`, { cause });
  });
}
