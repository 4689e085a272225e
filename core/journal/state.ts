import { and, asc, count, desc, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { journal, journalSeals, operators } from '../../drizzle/schema/index.ts';
import type { State } from '../contract/journal.ts';
import type { ReadTx } from '../database/pool.ts';
import { compareHeads, type SeenHeads } from './compare-heads.ts';
import { journalObject } from './verify.ts';

const Checked = z.object({ found: z.int() });

/** How far the journal is sealed, whether it goes on from what was seen of it, and what the last check found. */
export async function state(
  tx: ReadTx,
  seen: SeenHeads,
  keys: ReadonlySet<string>,
): Promise<State> {
  const { is, known, common, now } = await compareHeads(tx, seen, keys);
  const [last] = await tx
    .select({ through: journalSeals.through })
    .from(journalSeals)
    .where(lte(journalSeals.number, Number.MAX_SAFE_INTEGER))
    .orderBy(desc(journalSeals.number))
    .limit(1);
  const [unsealed] = await tx
    .select({ rows: count() })
    .from(journal)
    .where(gt(journal.seq, last?.through ?? 0));
  const [check] = await tx
    .select({ at: journal.at, operatorName: operators.name, after: journal.after })
    .from(journal)
    .leftJoin(operators, eq(operators.id, journal.operatorId))
    .where(and(eq(journal.objectId, journalObject), eq(journal.operation, 'journal.verify')))
    .orderBy(desc(journal.seq))
    .limit(1);
  const people = await tx
    .select({ id: operators.id, name: operators.name })
    .from(operators)
    .orderBy(asc(operators.name));
  return {
    operators: people,
    head: now,
    unsealed: unsealed?.rows ?? 0,
    chain: { is, known, common },
    lastCheck: check
      ? {
          at: check.at.toISOString(),
          operatorName: check.operatorName,
          found: Checked.parse(check.after).found,
        }
      : null,
  };
}
