import type { Actor } from '../../core/context.ts';
import { enterNotWritten, enterWritten } from '../../core/keys/enter-enrolment.ts';
import { proveAgain } from '../../core/keys/prove-again.ts';
import { keyName } from '../../core/participants/vault.ts';
import { type MayRefuse, refuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { DataFolder } from './data-folder.ts';
import type { Desk } from './desk.ts';
import { writeEnrolment } from './enrolment.ts';
import { portable } from './shared-address.ts';
import { serverName } from './status.ts';

interface Input {
  password: string;
  passphrase: string;
}

interface Saved {
  fileName: string;
  file: string | null;
  done: boolean;
  where: string | null;
}

const fileName = 'join.rowlock';

/**
 * Writes the file with which another counter joins: the desk asks where to; a browser gets it in the
 * answer. Refuses NOT_SHARED with the built-in database, WRONG_CREDENTIALS and TRY_LATER.
 */
export async function saveEnrolment(
  outside: Outside<Actor & MayRefuse<'installation.writeEnrolment'>>,
  folder: DataFolder,
  desk: Desk | null,
  { password, passphrase }: Input,
): Promise<Saved> {
  const databaseUrl = folder.databaseUrl();
  if (databaseUrl === undefined) refuse(outside, 'NOT_SHARED', {});
  await proveAgain(outside, password);
  const keys = await folder.keys();
  if (!keys) throw new Error('the database answers, but the data folder has no key');
  const file = await writeEnrolment({ ...(await portable(databaseUrl)), keys }, passphrase);

  const key = keyName(keys.current);
  await enterWritten(outside, { key, server: serverName(databaseUrl) });
  if (!desk) return { fileName, file, done: true, where: null };
  let where: string | null = null;
  try {
    where = await desk.save(fileName, Buffer.from(file), 'enrolment');
    return { fileName, file: null, done: where !== null, where };
  } finally {
    if (where === null) await enterNotWritten(outside, key);
  }
}
