import { type Context, signedIn } from '../context.ts';
import type { Operator } from '../contract/access.ts';
import type { ReadTx } from '../database/pool.ts';

export const me = (_tx: ReadTx, context: Context): Promise<{ operator: Operator }> =>
  Promise.resolve({ operator: signedIn(context) });
