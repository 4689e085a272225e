import { and, desc, eq, sql } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { InstallationKey } from '../contract/keys.ts';
import type { ReadTx } from '../database/pool.ts';
import { countLeft } from '../participants/left.ts';
import type { WithVault } from '../participants/vault.ts';
import { keyObject } from './parts/key-object.ts';
import { isOnPaper } from './parts/recovery-paper.ts';

/**
 * How things stand with the key of this counter: since when it is there, whether it is on paper, and what
 * is still to be moved to it.
 */
export async function state(tx: ReadTx, { vault }: Reading & WithVault): Promise<InstallationKey> {
  const [made] = await tx
    .select({ at: journal.at })
    .from(journal)
    .where(
      and(
        eq(journal.objectId, keyObject),
        eq(journal.operation, 'installation.changeKey'),
        sql`${journal.after} ->> 'key' = ${vault.installationKey}`,
      ),
    )
    .orderBy(desc(journal.seq))
    .limit(1);
  return {
    name: vault.installationKey,
    since: made?.at.toISOString() ?? null,
    isPrinted: await isOnPaper(tx, vault.installationKey),
    former: vault.formerKeys.length,
    ...(await countLeft(tx, vault)),
  };
}
