import { and, eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import type { May } from '../refusal.ts';
import { hasWaited } from '../terminals/must-be-checked.ts';
import type { Outside } from '../transaction.ts';
import { recordOutcome } from './record-outcome.ts';

/**
 * What was begun long ago and never answered is not known: the counter whose program alone speaks about it may be gone
 * for good, and its terminal would stay busy. From then on it is listed, and somebody reads the slip; what the terminal
 * tells later stands above it as ever. @returns how many
 */
export async function giveUpWaiting({
  read,
  write,
}: Pick<Outside<Actor & May<'NOT_FOUND'>>, 'read' | 'write'>): Promise<number> {
  const waiting = await read(tx =>
    tx
      .select({ id: paymentAttempts.id })
      .from(paymentAttempts)
      .where(and(eq(paymentAttempts.state, 'begun'), hasWaited)),
  );
  for (const { id: attemptId } of waiting) {
    await write('payments.outcome', (tx, context) =>
      recordOutcome(tx, context, { attemptId, outcome: { state: 'unknown', why: 'silent' } }),
    );
  }
  return waiting.length;
}
