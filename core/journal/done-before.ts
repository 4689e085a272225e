import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { ReadTx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { type May, refuse } from '../refusal.ts';
import type { Recovery } from '../transaction.ts';

/** A fingerprint of what a command asks for. Leave out secrets: a fingerprint can be guessed. */
export const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

const commandOf = prepared((tx: ReadTx) =>
  tx
    .select({ digest: journal.commandDigest })
    .from(journal)
    .where(eq(journal.commandId, sql.placeholder('commandId')))
    .prepare('done_before'),
);

/**
 * Whether this very command was done before, so that its first answer is due again.
 * Refuses ID_REUSED when the id was used for another content.
 */
export async function doneBefore(
  tx: ReadTx,
  may: May<'ID_REUSED'> | Promise<May<'ID_REUSED'>>,
  commandId: string,
  digest: string,
): Promise<boolean> {
  const [first] = await commandOf(tx).execute({ commandId });
  if (first && first.digest !== digest) refuse(may, 'ID_REUSED', {});
  return first !== undefined;
}

/** The same command came first on another connection: its answer is found by now. */
export const answeredBefore: Recovery = ({ error, recovered }) =>
  Promise.resolve(recovered === 0 && violatedConstraint(error) === 'journal_command');
