import { type InstallationKeys, storedKeys, storeKeys } from './installation-keys.ts';

/** What an installation keeps beside its database, and may be given anew while it runs. */
export interface DataFolder {
  /** Null where none was made yet. */
  keys(): Promise<InstallationKeys | null>;
  keepKeys(keys: InstallationKeys): Promise<void>;
}

export const dataFolder = (dataDir: string): DataFolder => ({
  keys: () => storedKeys(dataDir),
  keepKeys: keys => storeKeys(dataDir, keys),
});
