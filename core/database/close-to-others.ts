import type { Client } from 'pg';

interface Found {
  open: boolean;
  own: boolean;
  name: string;
  owner: string;
}

/** Only the owner and its own role may connect; whoever else should is to be told so by name. */
export async function closeToOthers(client: Client, role: string, told: string[]): Promise<void> {
  const before = await look(client, role);
  if (!before.open && before.own) return;
  const database = client.escapeIdentifier(before.name);
  const ours = client.escapeIdentifier(role);
  await client.query(`grant connect on database ${database} to ${ours}`);
  await client.query(`revoke connect, temporary on database ${database} from public`);
  // Whoever owns the tables alone gets a warning for that, and no error.
  const { open } = await look(client, role);
  told.push(
    open
      ? `every login of the server may connect to ${database}, which this one does not own; its owner closes it by: grant connect on database ${database} to ${ours}, ${client.escapeIdentifier(before.owner)}; revoke connect on database ${database} from public`
      : `only ${role} and the owner may connect to ${database} from now on; a login for backups or monitoring needs: grant connect on database ${database} to it`,
  );
}

async function look(client: Client, role: string): Promise<Found> {
  const { rows } = await client.query<Found>(
    `select has_database_privilege('public', oid, 'connect') as open, datname as name, current_user as owner,
       has_database_privilege($1::text, oid, 'connect') as own
     from pg_database where datname = current_database()`,
    [role],
  );
  const [found] = rows;
  if (!found) throw new Error('a database that is connected to is not on its server');
  return found;
}
