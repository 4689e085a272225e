import type { ReadCode } from '../../core/keys/print-recovery-code.ts';
import type { EnrolmentSource } from '../../core/keys/write-enrolment.ts';
import { keyName } from '../../core/participants/vault.ts';
import type { DataFolder } from './data-folder.ts';
import { writeEnrolment } from './enrolment.ts';
import { recoveryCode } from './recovery-code.ts';
import type { Server } from './servers.ts';
import { portable } from './shared-address.ts';
import { serverName } from './status.ts';

/** Reads the code of the key that this installation has now. */
export const codeIn =
  (folder: DataFolder): ReadCode =>
  async () => {
    const { current } = await keysIn(folder);
    return { key: keyName(current), code: recoveryCode(current) };
  };

/**
 * What this installation can give another counter to join with: the login for counters, and never the
 * owner's.
 * @param server as it is connected to
 */
export function enrolmentIn(
  folder: DataFolder,
  { url, login }: Pick<Server, 'url' | 'login'>,
): EnrolmentSource {
  const isShared = folder.databaseUrl() !== undefined;
  return {
    server: isShared ? serverName(url) : null,
    isForCounters: login === 'counter',
    seal: async (passphrase, invitation) => {
      const keys = await keysIn(folder);
      const content = { ...(await portable(url)), keys, invitation };
      const sealed = await writeEnrolment(content, passphrase);
      return { key: keyName(keys.current), sealed };
    },
  };
}

async function keysIn(folder: DataFolder) {
  const keys = await folder.keys();
  if (!keys) throw new Error('the database answers, but the data folder has no key');
  return keys;
}
