import { and, desc, eq, sql } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { InstallationKey } from '../contract/maintenance.ts';
import type { ReadTx } from '../database.ts';
import { keyObject } from '../installation/recovery-paper.ts';
import { countForeign } from '../participants/foreign-keys.ts';
import { countLeft } from '../participants/left.ts';

/** How things stand with the key of this counter: since when it is there, and what is still to be moved. */
export async function installationKey(tx: ReadTx, { vault }: Context): Promise<InstallationKey> {
  const [made] = await tx
    .select({ at: journal.at })
    .from(journal)
    .where(
      and(
        eq(journal.objectId, keyObject),
        eq(journal.operation, 'maintenance.changeInstallationKey'),
        sql`${journal.after} ->> 'key' = ${vault.installationKey}`,
      ),
    )
    .orderBy(desc(journal.seq))
    .limit(1);
  return {
    name: vault.installationKey,
    since: made?.at.toISOString() ?? null,
    former: vault.formerKeys.length,
    ...(await countLeft(tx, vault)),
    foreign: await countForeign(tx, vault),
  };
}
