import { eq } from 'drizzle-orm';
import { eventKeys } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';

/** Whether anything in the database stands under the key of this name. */
export async function isInUse(tx: ReadTx, key: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: eventKeys.id })
    .from(eventKeys)
    .where(eq(eventKeys.installationKey, key))
    .limit(1);
  return found !== undefined;
}

/** That a key came back, and as what; kept before this is committed, so that neither is without the other. */
export const enterRestored = (
  outside: Outside,
  after: { key: string; as: 'current' | 'former' },
  keep: () => Promise<void>,
): Promise<void> =>
  outside.write('installation.restoreKey', (_tx, context) => {
    context.record({ objectId: keyObject, after });
    return keep();
  });
