import type { Client } from 'pg';
import { newPassword, openPassword, scramOf, sealPassword } from './login-password.ts';
import { freeName, isThere, nameOf } from './role-names.ts';

/** The login that counters share. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

interface Noted {
  readonly app_role: string;
  readonly login: string | null;
  readonly sealed: string | null;
}

/**
 * The login of the counters of this database, made where there is none yet, and its password, sealed
 * anew where the key of the installation was changed.
 * @param keys of the installation, the current one first
 */
export async function loginOf(
  client: Client,
  { app_role: role, login, sealed }: Noted,
  keys: readonly Uint8Array[],
): Promise<Login | 'otherKey'> {
  const [current] = keys;
  if (!current) return 'otherKey';
  const kept = sealed === null ? null : openedBy(sealed, keys);
  if (sealed !== null && !kept) return 'otherKey';
  const user = login ?? (await freeName(client, `${nameOf(client.database ?? '')}_counter`));
  const password = kept?.password ?? newPassword();
  if (!(await isThere(client, user))) {
    await client.query(
      `create role ${client.escapeIdentifier(user)} login nosuperuser nocreatedb nocreaterole
       password ${client.escapeLiteral(scramOf(password))} in role ${client.escapeIdentifier(role)}`,
    );
  }
  if (kept?.key !== current) {
    await client.query('update counter_access set login = $1, sealed = $2', [
      user,
      sealPassword(password, current),
    ]);
  }
  return { user, password };
}

function openedBy(sealed: string, keys: readonly Uint8Array[]) {
  for (const key of keys) {
    const password = openPassword(sealed, key);
    if (password !== null) return { key, password };
  }
  return null;
}
