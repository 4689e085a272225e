import { and, eq, ne, type SQL } from 'drizzle-orm';
import { v7 } from 'uuid';
import { type operators, sessions } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { type OperatorId, SessionId } from '../contract/ids.ts';
import type { Operator } from '../contract/signing-in.ts';
import type { Tx } from '../database/pool.ts';
import { lockLivingSessions } from '../locks/people.ts';
import { showOperator } from './shown-operator.ts';
import {
  accessMinutes,
  hashRefreshToken,
  newRefreshToken,
  refreshDays,
  type WithTokens,
} from './tokens.ts';

/** Everything a new pair of tokens needs; the caller writes the hash into its session. */
export interface NewTokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: string;
}

/** What a sign-in or its renewal answers; the host decides who gets to see the tokens. */
export interface Admission extends NewTokens {
  operator: Operator;
}

export interface RefreshTerms {
  refreshHash: string;
  refreshedAt: Date;
  expiresAt: Date;
}

/** Begins a sign-in of an operator whose password or PIN was right. */
export async function beginSession(
  tx: Tx,
  context: Context & WithTokens,
  operator: typeof operators.$inferSelect,
  { byPin = false }: { byPin?: boolean } = {},
): Promise<Admission> {
  const sessionId = SessionId.parse(v7());
  const { tokens, terms } = await newTokens(context, sessionId, operator.id, context.now);
  const { counterId } = context;
  await tx
    .insert(sessions)
    .values({ id: sessionId, operatorId: operator.id, counterId, byPin, ...terms });
  return { operator: await showOperator(tx, operator), ...tokens };
}

/** Makes a pair of tokens of a sign-in; only the hash of the refresh token is stored. */
export async function newTokens(
  { tokens }: WithTokens,
  sessionId: SessionId,
  operatorId: OperatorId,
  now: Date,
  secret = newRefreshToken(),
): Promise<{ tokens: NewTokens; terms: RefreshTerms }> {
  return {
    tokens: {
      accessToken: await tokens.sign({ sessionId, operatorId }),
      refreshToken: `${sessionId}.${secret}`,
      expiresAt: new Date(now.getTime() + accessMinutes * 60_000).toISOString(),
    },
    terms: {
      refreshHash: hashRefreshToken(secret),
      refreshedAt: now,
      expiresAt: new Date(now.getTime() + refreshDays * 86_400_000),
    },
  };
}

/**
 * Ends the living sign-ins of an operator, all of them or all but one; answers how many. Whoever is
 * signed in with one is out at every counter once it is no longer believed (electron/program/callers.ts).
 */
export const endSessionsOf = (
  tx: Tx,
  context: Context,
  operatorId: OperatorId,
  { but = null }: { but?: SessionId | null } = {},
): Promise<number> =>
  endLivingSessions(
    tx,
    context,
    and(eq(sessions.operatorId, operatorId), but === null ? undefined : ne(sessions.id, but)),
  );

/** Ends the living sign-ins that are such; answers how many. */
export async function endLivingSessions(
  tx: Tx,
  { now }: Context,
  which: SQL | undefined,
): Promise<number> {
  const locked = tx.$with('locked').as(lockLivingSessions(tx, which));
  const ended = await tx
    .with(locked)
    .update(sessions)
    .set({ endedAt: now })
    .from(locked)
    .where(eq(sessions.id, locked.id))
    .returning({ id: sessions.id });
  return ended.length;
}
