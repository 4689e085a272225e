import { type Reading, signedIn } from '../context.ts';
import type { Operator } from '../contract/signing-in.ts';
import type { ReadTx } from '../database/pool.ts';

export const me = (_tx: ReadTx, context: Reading): Promise<{ operator: Operator }> =>
  Promise.resolve({ operator: signedIn(context) });
