import { eq, sql } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import { type May, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { passwordMatches } from './passwords.ts';
import { addressOf, noteFailure, takeTry } from './tries.ts';

type OperatorRow = typeof operators.$inferSelect;

/**
 * Who is meant: an address as it was typed, or an operator chosen from a list. The second is asked for
 * their password again, or for their PIN.
 */
export type Claimed = { email: string } | { operatorId: OperatorId };

/**
 * Checks what somebody claims to know, as one counted try. The same answer and the same work for an
 * unknown address, a wrong password and a deactivated operator; the slow hash runs outside any
 * transaction. Refuses WRONG_CREDENTIALS, and TRY_LATER while tries are delayed, right or wrong.
 */
export async function prove(
  outside: Outside<Actor & May<'WRONG_CREDENTIALS' | 'TRY_LATER'>>,
  claimed: Claimed,
  secret: string,
  hashOf: (operator: OperatorRow) => string | null,
): Promise<OperatorRow> {
  const isMeant =
    'email' in claimed
      ? eq(sql`lower(${operators.email})`, addressOf(claimed.email))
      : eq(operators.id, claimed.operatorId);
  const { found, taken } = await outside.write('access.triesDelayed', async (tx, context) => {
    context.nothingToDo();
    const [row] = await tx.select().from(operators).where(isMeant);
    // Whoever has no address here is counted by what was claimed.
    const subject = row?.email ?? Object.values(claimed).join('');
    return { found: row ?? null, taken: await takeTry(tx, context, subject) };
  });
  if ('until' in taken) refuse(outside, 'TRY_LATER', taken);
  const matches = await passwordMatches(found && hashOf(found), secret);
  if (found?.active && matches) return found;
  await noteFailure(outside, found?.id ?? null, taken);
  refuse(outside, 'WRONG_CREDENTIALS', {});
}
