import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import { SessionId } from '../contract/ids.ts';
import { lockSession } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { type Admission, newTokens } from './sessions.ts';
import { showOperator } from './shown-operator.ts';
import { graceSeconds, hashRefreshToken, type WithTokens } from './tokens.ts';

const Token = z.tuple([SessionId, z.string().min(1)]);

/**
 * Exchanges a refresh token for a new pair. One that was spent within the last seconds at this program is
 * answered with the same next one: two calls that met, or an answer that was lost. Any other that comes
 * twice was stolen from somebody: the sign-in ends, and that must be committed, so the refusal comes after
 * the transaction.
 */
export async function refresh(
  outside: Outside<Actor & WithTokens & MayRefuse<'access.refresh'>>,
  { refreshToken }: { refreshToken: string },
): Promise<Admission> {
  const parts = Token.safeParse(refreshToken.split('.'));
  if (!parts.success) refuse(outside, 'WRONG_CREDENTIALS', {});
  const [sessionId, secret] = parts.data;
  const next = outside.tokens.after(secret);
  const renewed = await outside.write('access.refresh', async (tx, context) => {
    const row = await lockSession(tx, sessionId);
    context.nothingToDo();
    if (!row?.operator.active || row.session.endedAt || row.session.expiresAt <= context.now) {
      return null;
    }
    const isCurrent = row.session.refreshHash === hashRefreshToken(secret);
    if (!isCurrent && !isRepeated(row.session, next, context.now)) {
      await tx.update(sessions).set({ endedAt: context.now }).where(eq(sessions.id, sessionId));
      context.record({ objectId: row.operator.id, operation: 'access.refreshTokenReused' });
      return null;
    }
    const { id } = row.operator;
    const { tokens, terms } = await newTokens(context, sessionId, id, context.now, next);
    // A repetition does not begin the seconds anew: else the spent one would be good for ever.
    if (isCurrent) await tx.update(sessions).set(terms).where(eq(sessions.id, sessionId));
    return { operator: await showOperator(tx, row.operator), ...tokens };
  });
  return renewed ?? refuse(outside, 'WRONG_CREDENTIALS', {});
}

/** Whether the sign-in goes on with what this program answered, a moment ago by the database's clock. */
const isRepeated = (
  { refreshHash, refreshedAt }: typeof sessions.$inferSelect,
  next: string,
  now: Date,
): boolean =>
  refreshHash === hashRefreshToken(next) &&
  now.getTime() - refreshedAt.getTime() <= graceSeconds * 1_000;
