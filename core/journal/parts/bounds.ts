import { asc, desc, gte, lt } from 'drizzle-orm';
import { journalSeals } from '../../../drizzle/schema/index.ts';
import type { Filter } from '../../contract/journal.ts';
import type { ReadTx } from '../../database/pool.ts';

/** Milliseconds that an act may take from its moment to its row: no transaction lasts longer. */
const slack = 300_000;

/**
 * Between which numbers (both exclusive) the rows of these moments stand. Moments have no index of
 * their own; seals know through which number the journal was looked at, and when.
 */
export async function boundsOf(
  tx: ReadTx,
  { from, to }: Pick<Filter, 'from' | 'to'>,
): Promise<{ after: number; upTo: number }> {
  const { at, number, through } = journalSeals;
  const [before] = from
    ? await tx
        .select({ through })
        .from(journalSeals)
        .where(lt(at, new Date(from)))
        .orderBy(desc(at), desc(number))
        .limit(1)
    : [];
  const [behind] = to
    ? await tx
        .select({ through })
        .from(journalSeals)
        .where(gte(at, new Date(Date.parse(to) + slack)))
        .orderBy(asc(at), asc(number))
        .limit(1)
    : [];
  return {
    after: before?.through ?? Number.MIN_SAFE_INTEGER,
    upTo: behind ? behind.through + 1 : Number.MAX_SAFE_INTEGER,
  };
}
