import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { signInTries } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId, OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockTries } from '../locks/people.ts';
import type { Outside } from '../transaction.ts';

/** So many wrong tries cost nothing but themselves; many people mistype at one counter. */
const free = { address: 5, counter: 20 } as const;
/** The first wait after them (seconds), doubled by each further failure up to the longest. */
const firstWait = 5;
const longestWait = 15 * 60;
/** After a day without a failure (milliseconds) nothing is held against anybody. */
export const forgottenAfter = 24 * 60 * 60_000;

type Kind = keyof typeof free;

/** An address as it is compared, however it was typed. */
export const addressOf = (email: string): string => email.trim().toLowerCase();

/** Whose tries are counted. A hash, because people type their password into the wrong field. */
export const triesOfAddress = (email: string): string =>
  `address:${createHash('sha256').update(addressOf(email)).digest('base64url')}`;
export const triesOfCounter = (counterId: CounterId): string => `counter:${counterId}`;

const kindOf = (subject: string): Kind => (subject.startsWith('counter:') ? 'counter' : 'address');

/** How long nobody may try after so many failures, in seconds. */
export const waitAfter = (failures: number, kind: Kind): number =>
  failures < free[kind] ? 0 : Math.min(longestWait, firstWait * 2 ** (failures - free[kind]));

/** A try that was let through, counted as a failure until it proves right; `wait` in seconds. */
export interface Try {
  readonly failures: number;
  readonly wait: number;
}

/** Tries are delayed: until when, and how many seconds that is. */
export interface Delayed {
  readonly until: string;
  readonly seconds: number;
}

/**
 * Counts a try before it is made, so that many at once get no more than one after the other: every
 * counter sees the same rows, and has them locked.
 */
export async function takeTry(tx: Tx, context: Context, email: string): Promise<Try | Delayed> {
  const { now } = context;
  const subjects = [triesOfAddress(email), triesOfCounter(context.counterId)];
  const none = { failures: 0, lastAt: now, nextAt: now };
  await tx
    .insert(signInTries)
    .values(subjects.map(subject => ({ subject, ...none })))
    .onConflictDoNothing();
  const rows = await lockTries(tx, subjects);

  // Where nobody has to wait yet, the moment is that of another try, which may have begun after this one.
  const waiting = rows.filter(row => waitAfter(row.failures, kindOf(row.subject)) > 0);
  const until = Math.max(0, ...waiting.map(row => row.nextAt.getTime()));
  if (until > now.getTime()) {
    const seconds = Math.ceil((until - now.getTime()) / 1_000);
    return { until: new Date(until).toISOString(), seconds };
  }
  const taken = { failures: 0, wait: 0 };
  for (const { subject, failures, lastAt } of rows) {
    const isForgotten = now.getTime() - lastAt.getTime() > forgottenAfter;
    const counted = isForgotten ? 1 : failures + 1;
    const wait = waitAfter(counted, kindOf(subject));
    const nextAt = new Date(now.getTime() + wait * 1_000);
    await tx
      .update(signInTries)
      .set({ failures: counted, lastAt: now, nextAt })
      .where(eq(signInTries.subject, subject));
    if (kindOf(subject) === 'address') taken.failures = counted;
    taken.wait = Math.max(taken.wait, wait);
  }
  return taken;
}

/**
 * Writes a try that was wrong into the journal, under the operator, or under the counter where nobody
 * has the address; and a lock as one of its own.
 */
export const noteFailure = (
  outside: Outside,
  operatorId: OperatorId | null,
  { failures, wait }: Try,
): Promise<void> =>
  outside.write('access.signInFailed', (_tx, context) => {
    const objectId = operatorId ?? context.counterId;
    context.record({ objectId, after: { failures } });
    if (wait > 0)
      context.record({ objectId, operation: 'access.triesDelayed', after: { seconds: wait } });
    return Promise.resolve();
  });

/**
 * After a right answer: the address begins anew, and the counter gets this one try back. Not all of
 * them: whoever has an account of their own must not clear the counter for guessing at others.
 */
export async function giveTryBack(tx: Tx, context: Context, email: string): Promise<void> {
  await forgetTries(tx, triesOfAddress(email));
  await tx
    .update(signInTries)
    .set({ failures: sql`greatest(0, ${signInTries.failures} - 1)`, nextAt: context.now })
    .where(eq(signInTries.subject, triesOfCounter(context.counterId)));
}

/** Whether there was anything to forget. */
export async function forgetTries(tx: Tx, subject: string): Promise<boolean> {
  const gone = await tx
    .delete(signInTries)
    .where(eq(signInTries.subject, subject))
    .returning({ failures: signInTries.failures });
  return gone.length > 0;
}
