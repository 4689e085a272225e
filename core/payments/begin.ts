import { and, eq, sql } from 'drizzle-orm';
import { tickets } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId, OrderId, TerminalId } from '../contract/ids.ts';
import { Minor } from '../contract/money.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrderWithAttempts, type OrderWithAttempts } from '../locks/attempts.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { shownAttempt } from './attempt-rows.ts';
import { mustBeNoneOpen, sumOf, unusedCharges } from './attempt-state.ts';
import { writeAttempt } from './write-attempt.ts';

interface Input {
  readonly id: AttemptId;
  readonly orderId: OrderId;
  readonly terminalId?: TerminalId | undefined;
  readonly amountMinor: Minor;
  readonly forExchange?: boolean | undefined;
}

type Beginning = Context & MayRefuse<'payments.begin'>;

/**
 * Begins a charge. It is committed before anybody speaks to the terminal: so whatever breaks then, what may have
 * happened to the card is known here.
 */
export async function begin(
  tx: Tx,
  context: Beginning,
  { id, orderId, ...asked }: Input,
): Promise<{ attempt: Attempt }> {
  const digest = digestOf({ orderId, ...asked });
  const locked = await lockOrderWithAttempts(tx, context, orderId);
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return shownAttempt(tx, id);
  }
  const { terminalId, amountMinor, forExchange = false } = asked;
  mustBeNoneOpen(context, locked.attempts);
  if (forExchange) mustBeExchangeable(context, locked.order);
  else await mustBeDue(tx, context, locked, amountMinor);
  const charge = {
    id,
    digest,
    kind: 'charge',
    ofAttemptId: null,
    terminalId,
    amountMinor,
  } as const;
  await writeAttempt(tx, context, locked.order, charge);
  return shownAttempt(tx, id);
}

/** What an exchange will cost is checked by it. Refuses WRONG_STATE. */
function mustBeExchangeable(context: Beginning, { status }: OrderRecord): void {
  mustBePermitted(context, 'exchange');
  if (status !== 'paid') refuse(context, 'WRONG_STATE', { status });
}

/** Refuses WRONG_STATE, HOLD_EXPIRED, CHARGE_TOO_LARGE. */
async function mustBeDue(
  tx: ReadTx,
  context: Beginning,
  { order, attempts }: OrderWithAttempts,
  amountMinor: Minor,
): Promise<void> {
  const { id, status, heldUntil, currency } = order;
  const isLapsed = status === 'held' && heldUntil <= context.now;
  if (status === 'expired' || isLapsed) refuse(context, 'HOLD_EXPIRED', {});
  if (status !== 'held') refuse(context, 'WRONG_STATE', { status });
  const [held] = await tx
    .select({ minor: sql`coalesce(sum(${tickets.priceMinor}), 0)`.mapWith(Number) })
    .from(tickets)
    .where(and(eq(tickets.orderId, id), eq(tickets.status, 'held')));
  const mostMinor = Minor.parse(Math.max(0, (held?.minor ?? 0) - sumOf(unusedCharges(attempts))));
  if (amountMinor > mostMinor) refuse(context, 'CHARGE_TOO_LARGE', { mostMinor, currency });
}
