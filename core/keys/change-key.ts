import type { Actor, Context } from '../context.ts';
import type { Tx } from '../database/pool.ts';
import { lockKeyFile } from '../locks/by-number.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';
import { proveAgain } from './prove-again.ts';

/** Where the keys of this installation lie; use cases learn nothing but their names. */
export interface KeyStore {
  /**
   * Puts a new key before the others, whole or not at all, once only what is current is named `from`
   * (whatever it is, where that is null).
   * @returns the names of both; null where another one is current
   */
  change(from: string | null): Promise<{ from: string; to: string } | null>;
}

interface Input {
  password: string;
  from: string;
}

/**
 * Makes a new key for this installation. It asks for the password: a counter left open must not cut a box
 * office off from its other counters. Refuses WRONG_CREDENTIALS, TRY_LATER, CHANGED_MEANWHILE.
 */
export async function changeKey(
  outside: Outside<Actor & MayRefuse<'installation.changeKey'>>,
  keys: KeyStore,
  { password, from }: Input,
): Promise<{ name: string }> {
  await proveAgain(outside, password);
  return outside.write('installation.changeKey', (tx, context) =>
    putNewKey(tx, context, keys, from),
  );
}

/**
 * The same by whoever reads the folder anyway, at a terminal. The key is stored before its row in the
 * journal is committed: rather a key without a row than a row without a key.
 */
export async function putNewKey(
  tx: Tx,
  context: Context & May<'CHANGED_MEANWHILE'>,
  keys: KeyStore,
  from: string | null,
): Promise<{ name: string }> {
  await lockKeyFile(tx);
  const changed = (await keys.change(from)) ?? refuse(context, 'CHANGED_MEANWHILE', {});
  context.record({
    objectId: keyObject,
    before: { key: changed.from },
    after: { key: changed.to },
  });
  return { name: changed.to };
}
