import { safeStorage } from 'electron';
import type { KeyGuard } from '../host/open.ts';

/* eslint-disable @typescript-eslint/no-deprecated -- The asynchronous functions that replace these are
   not in the Electron that the tests can have here; they come when it has moved on. */

/** The keyring of the operating system, where there is one that deserves the name. */
export function systemKeyring(): KeyGuard | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined;
  // On Linux without a keyring Chromium "encrypts" with a password that is in its source.
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
    return undefined;
  }
  return {
    seal: plain => safeStorage.encryptString(plain.toString('base64')),
    open: sealed => Buffer.from(safeStorage.decryptString(sealed), 'base64'),
  };
}
