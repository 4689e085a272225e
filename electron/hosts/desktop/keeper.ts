import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { Logger } from 'pino';
import writeFileAtomic from 'write-file-atomic';
import type { Keeper } from '../../program/keeper.ts';
import { hasKeychain } from './keychain.ts';

/* oxlint-disable typescript/no-deprecated -- what replaces them is not in every Electron that this runs in */

/**
 * Keeps a sign-in in the data folder, sealed by the system's keyring. Undefined where there is none, and
 * on a Linux without one, where Electron seals with a password that everybody knows.
 */
export function openKeeper(dataDir: string, log: Logger): Keeper | undefined {
  if (!hasKeychain()) return undefined;
  const file = join(dataDir, 'session.sealed');
  return {
    kept() {
      try {
        return safeStorage.decryptString(readFileSync(file));
      } catch {
        // Nothing there, or sealed for another person at this computer: they sign in.
        return null;
      }
    },
    keep(secret) {
      try {
        if (secret === null) {
          rmSync(file, { force: true });
          return;
        }
        writeFileAtomic.sync(file, safeStorage.encryptString(secret), { mode: 0o600 });
      } catch (error) {
        log.warn({ err: error }, 'a sign-in could not be kept');
      }
    },
  };
}
