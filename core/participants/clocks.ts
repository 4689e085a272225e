import { desc, sql } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { HeldBack } from '../contract/participants.ts';
import type { ReadTx } from '../database/pool.ts';

/** Milliseconds. */
const minute = 60_000;
export const day = 86_400_000;

/** The clock of this program, in milliseconds: never trusted alone, and only compared with the database's. */
export const ownClock: () => number = Date.now;

/** How far the clocks of the database and of this program may be apart, and rows of the journal ahead. */
const tolerance = 10 * minute;
/** Rows of the journal that are looked at for one that lies ahead. */
const newest = 200;
/** Work of this moment says nothing: it began by the clock that is in question. */
const earlier = day / 2;
/** A box office that is open one evening a week has worked within it; a clock off by months has not seen it. */
const lately = 8 * day;

/** @param clock what the clock of this program says, in milliseconds */
export type Clocks = (tx: ReadTx, now: Date, clock: number) => Promise<HeldBack | null>;

/**
 * Why these clocks are not trusted with what cannot be undone: they differ; the journal was written by a
 * later one; or nobody worked by them between half a day and eight days ago, as after a jump. Null when
 * nothing speaks against them.
 */
export const doubtAbout: Clocks = async (tx, now, clock) => {
  if (Math.abs(clock - now.getTime()) > tolerance) return 'clocksDiffer';
  const { ahead, worked } = await lastWork(tx, now);
  if (ahead && ahead.getTime() > now.getTime() + tolerance) return 'journalAhead';
  if (!worked || worked.getTime() < now.getTime() - lately) return 'nobodyWorked';
  return null;
};

/** For whoever has looked at the clock themselves. */
export const noDoubt: Clocks = () => Promise.resolve(null);

async function lastWork(tx: ReadTx, now: Date) {
  const { seq, at, operatorId } = journal;
  const recent = tx.select({ at }).from(journal).orderBy(desc(seq)).limit(newest).as('recent');
  const [found] = await tx
    .select({ ahead: sql`max(${recent.at})`.mapWith(at).as('ahead') })
    .from(recent);
  // Backwards from the end: it reads little more than what was done today.
  const [worked] = await tx
    .select({ at })
    .from(journal)
    .where(sql`${operatorId} is not null and ${at} < ${new Date(now.getTime() - earlier)}`)
    .orderBy(desc(seq))
    .limit(1);
  return { ahead: found?.ahead, worked: worked?.at };
}
