import { and, asc, count, desc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { journal, journalSeals, operators } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { State } from '../contract/journal.ts';
import type { ReadTx } from '../database/pool.ts';
import { beginning } from './parts/chain.ts';
import { journalObject } from './verify.ts';

const Checked = z.object({ found: z.int() });

/** How far the journal is sealed, and what the last check found. */
export async function state(tx: ReadTx, _context: Reading): Promise<State> {
  const [head] = await tx
    .select({
      number: journalSeals.number,
      hash: journalSeals.hash,
      at: journalSeals.at,
      through: journalSeals.through,
    })
    .from(journalSeals)
    .orderBy(desc(journalSeals.number))
    .limit(1);
  const { through, at, ...where } = head ?? { ...beginning, at: null };
  const [unsealed] = await tx
    .select({ rows: count() })
    .from(journal)
    .where(gt(journal.seq, through));
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
    head: at && { number: where.number, hash: where.hash, at: at.toISOString() },
    unsealed: unsealed?.rows ?? 0,
    lastCheck: check
      ? {
          at: check.at.toISOString(),
          operatorName: check.operatorName,
          found: Checked.parse(check.after).found,
        }
      : null,
  };
}
