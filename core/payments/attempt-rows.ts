import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  counters,
  operators,
  orders,
  paymentAttempts,
  terminals,
} from '../../drizzle/schema/index.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId, OrderId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';

const attemptsOfOrder = prepared((tx: ReadTx) =>
  tx
    .select()
    .from(paymentAttempts)
    .where(eq(paymentAttempts.orderId, sql.placeholder('orderId')))
    .orderBy(asc(paymentAttempts.id))
    .prepare('attempts_of_order'),
);

/** What terminals were asked for an order, as the lock on the order keeps it. */
export const attemptsOf = (tx: ReadTx, orderId: OrderId) =>
  attemptsOfOrder(tx).execute({ orderId });

/** Attempts as screens see them, oldest first. */
export async function shownAttempts(tx: ReadTx, which: SQL | undefined): Promise<Attempt[]> {
  const settler = alias(operators, 'settler');
  const rows = await tx
    .select({
      attempt: paymentAttempts,
      orderCode: orders.code,
      terminalName: terminals.name,
      counterName: counters.name,
      operatorName: operators.name,
      settledBy: settler.name,
    })
    .from(paymentAttempts)
    .innerJoin(orders, eq(orders.id, paymentAttempts.orderId))
    .innerJoin(terminals, eq(terminals.id, paymentAttempts.terminalId))
    .innerJoin(counters, eq(counters.id, paymentAttempts.counterId))
    .innerJoin(operators, eq(operators.id, paymentAttempts.operatorId))
    .leftJoin(settler, eq(settler.id, paymentAttempts.settledBy))
    .where(which)
    .orderBy(asc(paymentAttempts.begunAt), asc(paymentAttempts.id));
  return rows.map(({ attempt, ...names }) => ({
    ...attempt,
    ...names,
    toldOtherwise: attempt.lookedAt === null ? attempt.toldOtherwise : null,
    isAbortAsked: attempt.abortAskedAt !== null,
    reference: attempt.providerReference,
    begunAt: attempt.begunAt.toISOString(),
    settledAt: attempt.settledAt?.toISOString() ?? null,
  }));
}

/** @throws where nobody knows it */
export async function shownAttempt(tx: ReadTx, id: AttemptId): Promise<{ attempt: Attempt }> {
  const [attempt] = await shownAttempts(tx, eq(paymentAttempts.id, id));
  if (!attempt) throw new Error(`the attempt ${id} is gone`);
  return { attempt };
}
