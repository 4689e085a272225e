import { paymentAttempts } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { AttemptKind } from '../contract/attempt.ts';
import type { AttemptId, TerminalId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { keepShiftHere } from '../locks/shifts.ts';
import { type May } from '../refusal.ts';
import { keepPlaces } from './keep-places.ts';
import { freeTerminal } from './terminal-here.ts';

interface Begun {
  readonly id: AttemptId;
  readonly digest: string;
  readonly kind: AttemptKind;
  readonly ofAttemptId: AttemptId | null;
  readonly terminalId: TerminalId | undefined;
  readonly amountMinor: Minor;
  /** Who confirmed it. */
  readonly confirmed?: { readonly approvedBy?: string };
}

const columns = [
  ...(['id', 'kind', 'ofAttemptId', 'orderId', 'currency', 'terminalId', 'counterId'] as const),
  ...(['operatorId', 'shiftId', 'amountMinor'] as const),
] as const;
const insertOfSale = insertRows(paymentAttempts, 'attempts', columns);
const insertOfHold = insertRows(paymentAttempts, 'attempts_of_holds', [...columns, 'heldUntil']);

/**
 * Writes down what a terminal will be asked for, with the journal of it, and keeps the places of the order until it
 * has answered. Refuses NO_TERMINAL, TERMINAL_BUSY.
 */
export async function writeAttempt(
  tx: Tx,
  context: Context & May<'NO_TERMINAL' | 'TERMINAL_BUSY'>,
  order: OrderRecord,
  { digest, terminalId, confirmed, ...attempt }: Begun,
): Promise<void> {
  const terminal = await freeTerminal(tx, context, terminalId);
  const { currency } = order;
  // Kept before the row is written: where two write for one terminal, the second waits with nothing to be waited for.
  const shift = await keepShiftHere(tx, context);
  const row = {
    ...attempt,
    orderId: order.id,
    currency,
    terminalId: terminal.id,
    counterId: context.counterId,
    operatorId: signedIn(context).id,
    shiftId: shift?.currency === currency ? shift.id : null,
  };
  if (order.status === 'held') await insertOfHold(tx, [{ ...row, heldUntil: order.heldUntil }]);
  else await insertOfSale(tx, [row]);
  await keepPlaces(tx, context, order);
  const { id: attemptId, kind, amountMinor, ofAttemptId } = attempt;
  context.record({
    objectId: order.id,
    command: { id: attemptId, digest },
    after: {
      ...{ attemptId, kind, amountMinor, currency, terminal: terminal.name },
      ...(ofAttemptId !== null && { ofAttemptId }),
      ...confirmed,
    },
  });
}
