import type { Actor } from '../../core/context.ts';
import { enterRestored, isInUse } from '../../core/keys/enter-key.ts';
import { proveAgain } from '../../core/keys/prove-again.ts';
import { keyName } from '../../core/participants/vault.ts';
import { type MayRefuse, refuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { DataFolder } from './data-folder.ts';
import { readRecoveryCode } from './recovery-code.ts';

export interface Restored {
  /** The key's name. */
  key: string;
  as: 'current' | 'former' | 'known';
}

/**
 * Puts a key from paper back into the data folder. Where nothing in the database stands under the key
 * that is there, that one was made because this was lost, and the restored one takes its place; else it
 * is kept beside it. No key is ever dropped.
 */
export async function putKeyBack(
  outside: Outside,
  folder: DataFolder,
  key: Buffer,
): Promise<Restored> {
  const name = keyName(key);
  const own = await folder.keys();
  if (own && [own.current, ...own.former].some(each => each.equals(key))) {
    return { key: name, as: 'known' };
  }
  const inUse = own && (await outside.read(tx => isInUse(tx, keyName(own.current))));
  const restored = { key: name, as: inUse ? ('former' as const) : ('current' as const) };
  const keys =
    own && inUse
      ? { current: own.current, former: [key, ...own.former] }
      : { current: key, former: own ? [own.current, ...own.former] : [] };
  await enterRestored(outside, restored, () => folder.keepKeys(keys));
  return restored;
}

/**
 * The same for somebody at a screen. Refuses CODE_WRONG with the lines that were mistyped,
 * WRONG_CREDENTIALS and TRY_LATER.
 * @param begin reads the key: what runs still works with the one before
 */
export async function restoreKey(
  outside: Outside<Actor & MayRefuse<'installation.restoreKey'>>,
  folder: DataFolder,
  input: { password: string; code: string },
  begin: () => Promise<void>,
): Promise<Restored> {
  const typed = readRecoveryCode(input.code);
  if ('wrongLines' in typed) refuse(outside, 'CODE_WRONG', { lines: typed.wrongLines });
  await proveAgain(outside, input.password);
  const restored = await putKeyBack(outside, folder, typed.key);
  if (restored.as !== 'known') await begin();
  return restored;
}
