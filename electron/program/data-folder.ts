import type { CounterId } from '../../core/contract/ids.ts';
import type { Invitation } from '../../core/counters/enrolments.ts';
import { counterIdOf } from './counter-id.ts';
import { type InstallationKeys, storedKeys, storeKeys } from './installation-keys.ts';
import { keepInvitation } from './invitation.ts';
import type { Keychain } from './keychain.ts';
import { keepServer, type SharedServer, serverNamed, verifying } from './shared-address.ts';

/** What an installation keeps beside its database, and may be given anew while it runs. */
export interface DataFolder {
  /** Null where none was made yet. */
  keys(): Promise<InstallationKeys | null>;
  keepKeys(keys: InstallationKeys): Promise<void>;
  /** The shared server that this installation works on; undefined with the built-in one. Holds a password. */
  databaseUrl(): string | undefined;
  /** The address as it is written down here; null where it comes from elsewhere. */
  named(): Promise<string | null>;
  /** With the certificate that is kept here, if there is one. */
  verified(databaseUrl: string): string;
  counterId(): Promise<CounterId>;
  /** From now on it is this one. */
  keepServer(server: SharedServer): Promise<void>;
  /** Lets this counter in as soon as it is connected. */
  keepInvitation(invitation: Invitation): Promise<void>;
}

/** @param databaseUrl what the surroundings have named */
export function dataFolder(
  dataDir: string,
  databaseUrl: string | undefined,
  keychain?: Keychain,
): DataFolder {
  let address = databaseUrl;
  return {
    keys: () => storedKeys(dataDir, keychain),
    keepKeys: keys => storeKeys(dataDir, keys, keychain),
    databaseUrl: () => address,
    async named() {
      const named = await serverNamed(dataDir);
      return named !== null && verifying(named, dataDir) === address ? named : null;
    },
    verified: given => verifying(given, dataDir),
    counterId: () => counterIdOf(dataDir),
    async keepServer(server) {
      await keepServer(dataDir, server);
      address = verifying(server.databaseUrl, dataDir);
    },
    keepInvitation: invitation => keepInvitation(dataDir, invitation),
  };
}
