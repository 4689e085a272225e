import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import { openSealSigner, type SealSigner, sealKeysOf } from '../../core/journal/signing.ts';
import type { KeyStore } from '../../core/keys/change-key.ts';
import { openVault, type Vault } from '../../core/participants/vault.ts';
import {
  changeKey,
  fileOf,
  type InstallationKeys,
  installationKeys,
  storedKeys,
  storeKeys,
  withMore,
} from './installation-keys.ts';
import type { Keychain } from './keychain.ts';

/** The keys of this installation as the running program has them, and what follows from them. */
export interface KeyRing extends KeyStore {
  readonly vault: Vault;
  readonly signer: SealSigner;
  /** Under which a seal of the journal counts: of its own keys, former ones too, and of those handed over. */
  readonly sealKeys: ReadonlySet<string>;
  /** Takes over at once what was put into the file; else that is seen a little later. */
  look(): Promise<void>;
  /** Stops looking at the file. */
  close(): void;
}

/** Milliseconds between two looks at the file: for a terminal, or another window on the same folder. */
const calm = 1_000;

/**
 * Reads the keys, makes the first one where there is none, and takes over whatever another program puts
 * into the file. Each operation works with the keys of its beginning.
 * @param changed other keys are there from now on
 * @throws when the file holds something else
 */
export async function openKeyRing(
  dataDir: string,
  log: Logger,
  changed: () => void,
  keychain?: Keychain,
): Promise<KeyRing> {
  let held = opened(await installationKeys(dataDir, keychain));
  const file = fileOf(dataDir);

  async function look(): Promise<void> {
    const stored = await storedKeys(dataDir, keychain);
    if (!stored) return;
    const { current, former } = held.keys;
    // What was sealed here until now stays readable, whatever somebody has put there.
    const keys = withMore(stored, [current, ...former]);
    if (keys.former.length > stored.former.length) await storeKeys(dataDir, keys, keychain);
    if (keys.current.equals(current) && keys.former.length === former.length) return;
    held = opened(keys);
    log.info({ key: held.vault.installationKey }, 'other installation keys');
    changed();
  }
  const looked = () => {
    look().catch((error: unknown) => log.warn({ err: error }, 'the installation keys stay'));
  };
  watchFile(file, { interval: calm, persistent: false }, looked);
  // Another program may have made its first key at the same time.
  await look();

  return {
    get vault() {
      return held.vault;
    },
    get signer() {
      return held.signer;
    },
    get sealKeys() {
      return held.sealKeys;
    },
    async change(from) {
      const names = await changeKey(dataDir, from, keychain);
      await look();
      return names;
    },
    look,
    close: () => unwatchFile(file, looked),
  };
}

const opened = (keys: InstallationKeys) => ({
  keys,
  vault: openVault(keys.current, keys.former),
  signer: openSealSigner(keys.current),
  sealKeys: sealKeysOf([keys.current, ...keys.former]),
});
