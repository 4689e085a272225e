import { safeStorage } from 'electron';
import type { Keychain } from '../../program/keychain.ts';

/* oxlint-disable typescript/no-deprecated -- what replaces them is not in every Electron that this runs in */

/** Where Electron seals with a password that everybody knows, or does not say with what. */
const noKeychain: readonly string[] = ['basic_text', 'unknown'];

/** Whether this computer keeps a secret for the person who is signed in at it. */
export const hasKeychain = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  !(process.platform === 'linux' && noKeychain.includes(safeStorage.getSelectedStorageBackend()));

/**
 * The system's keychain, for the installation's keys. Undefined where there is none.
 * @param isWanted false where keys are to lie in a file, for the programs without a window
 */
export function openKeychain(isWanted: boolean): Keychain | undefined {
  if (!hasKeychain()) return undefined;
  return {
    isWanted,
    seal(text) {
      try {
        return safeStorage.encryptString(text);
      } catch {
        return null;
      }
    },
    open(sealed) {
      try {
        return safeStorage.decryptString(sealed);
      } catch {
        return null;
      }
    },
  };
}
