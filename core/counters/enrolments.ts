import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { v7 } from 'uuid';
import { z } from 'zod';
import { counters, enrolments } from '../../drizzle/schema/index.ts';
import { insertRows } from '../database/insert-rows.ts';
import { lockThisCounter } from '../locks/this-counter.ts';
import type { Outside } from '../transaction.ts';

/** What an enrolment file proves itself by, beside the key of the installation, which a lost counter has too. */
export const Invitation = z.object({ id: z.uuid(), secret: z.string().min(32).max(100) });
export type Invitation = z.output<typeof Invitation>;

/** By name: until when it is good is the database's to say. */
const insertEnrolments = insertRows(enrolments, 'enrolment', ['id', 'secretHash']);

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * An invitation for whoever reads the file that is being written. Null at a counter that is not let in
 * itself: its file tells others where the server is, and lets nobody in.
 */
export const invite = (outside: Outside): Promise<Invitation | null> =>
  outside.write('installation.writeEnrolment', async (tx, context) => {
    // The row of the journal is written with the file.
    context.nothingToDo();
    const counter = await lockThisCounter(tx, context);
    if (!counter?.letInAt || counter.lockedOutAt) return null;
    const invitation = { id: v7(), secret: randomBytes(32).toString('base64url') };
    await insertEnrolments(tx, [{ id: invitation.id, secretHash: hashOf(invitation.secret) }]);
    return invitation;
  });

/**
 * Lets the counter that asks in by an enrolment file. Answers whether anybody may work at it now: not by a
 * file that is too old or was written before a counter was locked out, and not where this one is.
 */
export const letInBy = (outside: Outside, { id, secret }: Invitation): Promise<boolean> =>
  outside.write('access.letCounterIn', async (tx, context) => {
    const counter = await lockThisCounter(tx, context);
    const [good] = await tx
      .select({ id: enrolments.id })
      .from(enrolments)
      .where(
        and(
          eq(enrolments.id, id),
          eq(enrolments.secretHash, hashOf(secret)),
          gt(enrolments.goodUntil, context.now),
        ),
      );
    if (!counter || counter.lockedOutAt || counter.letInAt || !good) {
      context.nothingToDo();
      return Boolean(counter?.letInAt && !counter.lockedOutAt);
    }
    await tx.update(counters).set({ letInAt: context.now }).where(eq(counters.id, counter.id));
    context.record({ objectId: counter.id, before: { waiting: true }, after: { enrolment: id } });
    return true;
  });
