import { and, asc, eq, exists, gt, isNotNull, type SQL } from 'drizzle-orm';
import { operators, sessions } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';

/** How long after a sign-in by password at a counter a PIN works there (milliseconds). */
const trusted = 7 * 24 * 60 * 60_000;

/**
 * Whose PIN works at this counter: whoever has one, and signed in here by password within the last
 * seven days. So a PIN that was watched lets nobody in anywhere else.
 */
export const mayUsePin = (tx: ReadTx, { counterId, now }: Reading): SQL | undefined =>
  and(
    isNotNull(operators.pinHash),
    eq(operators.active, true),
    eq(operators.mustChangePassword, false),
    exists(
      tx
        .select({ id: sessions.id })
        .from(sessions)
        .where(
          and(
            eq(sessions.operatorId, operators.id),
            eq(sessions.counterId, counterId),
            eq(sessions.byPin, false),
            gt(sessions.createdAt, new Date(now.getTime() - trusted)),
          ),
        ),
    ),
  );

/** Who can change over at this counter, by name. */
export async function pinOperators(
  tx: ReadTx,
  context: Reading,
): Promise<{ operators: { id: OperatorId; name: string }[] }> {
  const rows = await tx
    .select({ id: operators.id, name: operators.name })
    .from(operators)
    .where(mayUsePin(tx, context))
    .orderBy(asc(operators.name), asc(operators.id));
  return { operators: rows };
}
