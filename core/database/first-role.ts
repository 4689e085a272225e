import type { Client } from 'pg';
import { firstRole, isThere } from './role-names.ts';

/**
 * Migrations grant to the role that all databases of a server once shared, and the server that a database
 * was restored on may not have it.
 */
export async function makeFirstRole(client: Pick<Client, 'query'>): Promise<void> {
  if (await isThere(client, firstRole)) return;
  // Another database of the server may make it at the same moment.
  const make = `do $$ begin
      create role ${firstRole} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`;
  await client.query(make).catch((cause: unknown) => {
    throw new Error(
      `migrations need the role ${firstRole}, which is missing; whoever may: create role ${firstRole}`,
      { cause },
    );
  });
}
