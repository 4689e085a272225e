import type { ReadCode } from '../../core/keys/print-recovery-code.ts';
import type { EnrolmentSource } from '../../core/keys/write-enrolment.ts';
import { keyName } from '../../core/participants/vault.ts';
import type { DataFolder } from './data-folder.ts';
import { writeEnrolment } from './enrolment.ts';
import { recoveryCode } from './recovery-code.ts';
import { portable } from './shared-address.ts';
import { serverName } from './status.ts';

/** Reads the code of the key that this installation has now. */
export const codeIn =
  (folder: DataFolder): ReadCode =>
  async () => {
    const { current } = await keysIn(folder);
    return { key: keyName(current), code: recoveryCode(current) };
  };

/** What this installation can give another counter to join with. */
export function enrolmentIn(folder: DataFolder): EnrolmentSource {
  const url = folder.databaseUrl();
  return {
    server: url === undefined ? null : serverName(url),
    seal: async passphrase => {
      if (url === undefined) throw new Error('nobody joins a built-in database');
      const keys = await keysIn(folder);
      const sealed = await writeEnrolment({ ...(await portable(url)), keys }, passphrase);
      return { key: keyName(keys.current), sealed };
    },
  };
}

async function keysIn(folder: DataFolder) {
  const keys = await folder.keys();
  if (!keys) throw new Error('the database answers, but the data folder has no key');
  return keys;
}
