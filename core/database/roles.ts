import type { Client } from 'pg';
import { sqlState } from './busy.ts';
import { closeToOthers } from './close-to-others.ts';
import { type Login, loginOf } from './counter-login.ts';
import { handOverGrants } from './hand-over-grants.ts';
import { keepMembers } from './keep-members.ts';
import { firstRole, freeName, isFirstRoleShared, isThere, nameOf } from './role-names.ts';

/** How counters reach a database. */
export interface CounterAccess {
  /** Whatever a counter may do is granted to it. */
  readonly role: string;
  /** Else why there is none: its owner isn't allowed to create roles, or another installation's key has it. */
  readonly login: Login | 'noRoles' | 'otherKey';
  /** What an administrator of the server should know, in sentences for the log. */
  readonly told: readonly string[];
}

interface Noted {
  app_role: string;
  login: string | null;
  sealed: string | null;
}

/**
 * Names the roles of this database, so that no other one on its server shares them, and makes the login of
 * its counters. To be called by the program that holds the lock of migrations; does nothing where all
 * of it is there.
 * @param keys of the installation, the current one first; without any no login is made
 * @param how read only, the server refuses (25006) whatever there would be to do, and nobody needs that lock
 * @returns null for whoever does not own the database
 */
export async function arrangeAccess(
  client: Client,
  keys: readonly Uint8Array[],
  how: 'read only' | 'read write' = 'read write',
): Promise<CounterAccess | null> {
  if (!(await ownsTables(client))) return null;
  await client.query(`begin ${how}`);
  try {
    const access = await nameAndLogin(client, keys);
    if (await isThere(client, access.role)) await closeToOthers(client, access.role, access.told);
    await client.query('commit');
    return access;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** An owner who isn't allowed to create roles goes on as before there were any by name. */
async function nameAndLogin(
  client: Client,
  keys: readonly Uint8Array[],
): Promise<CounterAccess & { told: string[] }> {
  await client.query('savepoint before_roles');
  try {
    const told: string[] = [];
    const noted = await noteRole(client, told);
    return { role: noted.app_role, login: await loginOf(client, noted, keys), told };
  } catch (error) {
    const isRole = sqlState(error) === '25006' && /CREATE ROLE/.test(String(error));
    if (sqlState(error) !== '42501' && !isRole) throw error;
    await client.query('rollback to savepoint before_roles');
    // Read only, whoever isn't allowed to create roles is told so for that reason.
    if (isRole && (await mayCreateRoles(client))) throw error;
    const role = (await readNoted(client))?.app_role ?? firstRole;
    return { role, login: 'noRoles', told: [] };
  }
}

async function mayCreateRoles(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    'select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user',
  );
  return rows[0]?.may ?? false;
}

/** Superusers own everything. Tables of an older program have no such row, and its roles stay. */
async function ownsTables(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ owns: boolean }>(
    `select pg_has_role(current_user, relowner, 'usage') as owns
     from pg_class where oid = to_regclass('public.counter_access')`,
  );
  return rows[0]?.owns ?? false;
}

const readNoted = async (client: Client): Promise<Noted | undefined> =>
  (await client.query<Noted>('select app_role, login, sealed from counter_access')).rows[0];

/** The role of this database, made where it is missing: also after a restore on another server. */
async function noteRole(client: Client, told: string[]): Promise<Noted> {
  const noted = await readNoted(client);
  const role = noted?.app_role ?? (await newRole(client));
  if (!(await isThere(client, role))) {
    await client.query(`create role ${client.escapeIdentifier(role)} nologin`);
    if (noted) told.push(`${role} was missing: restore the database once more, with its grants`);
  }
  if (role !== firstRole && (await isThere(client, firstRole))) {
    if (!noted) await keepMembers(client, role, told);
    await handOverGrants(client, firstRole, role);
  }
  if (noted) return noted;
  await client.query('insert into counter_access (app_role) values ($1)', [role]);
  return { app_role: role, login: null, sealed: null };
}

async function newRole(client: Client): Promise<string> {
  const wanted = `${nameOf(client.database ?? '')}_app`;
  const isOurs = wanted === firstRole && !(await isFirstRoleShared(client));
  return isOurs ? wanted : freeName(client, wanted);
}
