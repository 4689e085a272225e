import { and, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { paymentAttempts, terminals } from '../../drizzle/schema/index.ts';
import type { AttemptKind } from '../contract/attempt.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';
import type { TerminalAddress, TerminalAsk } from './provider.ts';

/** What a terminal was asked for, or is to be, and has not answered. */
export interface OpenAttempt {
  readonly kind: AttemptKind;
  readonly ask: TerminalAsk;
  readonly provider: string;
  readonly address: TerminalAddress;
  /** It was asked for, or given up: it is asked about alone. */
  readonly isUnknown: boolean;
  readonly isAbortAsked: boolean;
  /** When somebody last wanted it asked again; null for never. */
  readonly askedAt: Date | null;
}

/** All that is open at this counter, whose program alone speaks to its terminals about it. */
export async function openAttempts(
  database: Database,
  counterId: CounterId,
): Promise<OpenAttempt[]> {
  const charge = alias(paymentAttempts, 'charge');
  const rows = await database
    .select({ attempt: paymentAttempts, terminal: terminals, reference: charge.providerReference })
    .from(paymentAttempts)
    .innerJoin(terminals, eq(terminals.id, paymentAttempts.terminalId))
    .leftJoin(charge, eq(charge.id, paymentAttempts.ofAttemptId))
    .where(
      and(
        eq(paymentAttempts.counterId, counterId),
        inArray(paymentAttempts.state, ['begun', 'unknown']),
      ),
    );
  return rows.map(({ attempt, terminal: { provider, host, port }, reference }) => ({
    kind: attempt.kind,
    ask: {
      ...{ attemptId: attempt.id, amountMinor: attempt.amountMinor, currency: attempt.currency },
      ...(reference === null ? {} : { ofReference: reference }),
    },
    provider,
    address: { host, port },
    isUnknown: attempt.state === 'unknown',
    isAbortAsked: attempt.abortAskedAt !== null,
    askedAt: attempt.askedAt,
  }));
}
