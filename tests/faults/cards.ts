import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { Attempt } from '../../core/contract/attempt.ts';
import type { Order } from '../../core/contract/order.ts';
import type { Manner } from '../../electron/terminals/simulator/manners.ts';
import type { MortalTerminal } from './card-terminal.ts';
import { answered, beforeNext, type Counter, hope } from './counter.ts';
import { byCardOf, cancellationOf, type Ledger, type Sale } from './ledger.ts';

/** Where a clerk is paid by card. */
export interface CardTill {
  readonly counter: Counter;
  readonly terminal: MortalTerminal;
  readonly ledger: Ledger;
}

/** One call about an attempt, until it is answered. */
async function attemptAfter(
  { counter, ledger }: CardTill,
  operation: 'payments.begin' | 'payments.refund' | 'payments.reverse' | 'payments.attempt',
  input: object,
): Promise<Attempt | null> {
  const { told } = await answered(counter, ledger, operation, input);
  return ledger.enterAttempt(operation, told);
}

/** Begins something at the terminal, which waits for a card unless told otherwise. @returns its id once answered */
async function begin(
  till: CardTill,
  operation: 'payments.begin' | 'payments.refund' | 'payments.reverse',
  input: object,
  manner: Manner = 'wait',
): Promise<string> {
  const id = v7();
  await till.terminal.plan(manner);
  await attemptAfter(till, operation, { id, ...input });
  return id;
}

/** Begins to charge a card with all that an order costs. @returns the attempt */
export const beginCharge = (
  till: CardTill,
  { id: orderId, totalMinor: amountMinor }: Order,
  manner?: Manner,
) => begin(till, 'payments.begin', { orderId, amountMinor }, manner);

/** Begins to give some of a charge back to its card. @returns the attempt */
export const beginRefund = (till: CardTill, attemptId: string, amountMinor: number) =>
  begin(till, 'payments.refund', { attemptId, amountMinor });

/** Waits until an attempt is as wished; meanwhile a customer holds a card to the terminal whenever it wants one. */
async function until(
  till: CardTill,
  id: string,
  isThere: (attempt: Attempt) => boolean | Promise<boolean>,
): Promise<Attempt | null> {
  const late = performance.now() + hope;
  while (performance.now() < late) {
    await till.terminal.presentCard();
    const attempt = await attemptAfter(till, 'payments.attempt', { id });
    if (!attempt || (await isThere(attempt))) return attempt;
    await pause(beforeNext);
  }
  till.ledger.complain(`the card payment ${id} came to no end within ${hope / 1_000} s`);
  return null;
}

const hasEnded = ({ state }: Attempt) => state !== 'begun' && state !== 'unknown';

/** Waits until a terminal has told what became of an attempt, and it is sure that nothing will change. */
const untilEnded = (till: CardTill, id: string) => until(till, id, hasEnded);

/** Waits until an attempt that its terminal approved stands under "Card payments to check". */
export const untilListed = (till: CardTill, id: string) =>
  until(till, id, async ({ state }) => state === 'approved' && (await listedAt(till)).has(id));

/** What stands under "Card payments to check". */
export async function listedAt({
  counter,
  ledger,
}: Pick<CardTill, 'counter' | 'ledger'>): Promise<Set<string>> {
  const { told } = await answered(counter, ledger, 'payments.toCheck', {});
  return new Set(told?.kind === 'answer' ? told.attempts?.map(each => String(each.id)) : undefined);
}

/** Does it again, as a new attempt, where it is sure that nothing happened; five times are once too often. */
async function untilApproved(
  till: CardTill,
  first: string,
  again: () => Promise<string>,
): Promise<string | null> {
  let id = first;
  for (let time = 0; time < 5; time += 1) {
    const attempt = await untilEnded(till, id);
    if (!attempt) return null;
    if (attempt.state === 'approved') return id;
    id = await again();
  }
  till.ledger.complain(`nothing becomes of the card payment ${first}`);
  return null;
}

/** Charges an order. @param begun already @returns the charge that was approved */
export const charge = async (till: CardTill, order: Order, begun?: string) =>
  untilApproved(till, begun ?? (await beginCharge(till, order)), () => beginCharge(till, order));

/** Gives some of a charge back. @param begun already @returns the refund that was approved */
export const refund = async (till: CardTill, of: string, amountMinor: number, begun?: string) =>
  untilApproved(till, begun ?? (await beginRefund(till, of, amountMinor)), () =>
    beginRefund(till, of, amountMinor),
  );

/** Charges an order at a terminal that dies before it can say so. @returns the attempt, which is not known */
export async function chargeUnheard(till: CardTill, order: Order): Promise<string> {
  const id = await beginCharge(till, order, 'silence');
  const isCharged = async () =>
    (await till.terminal.done()).some(each => each.attemptId === id && each.isApproved);
  await until(till, id, isCharged);
  await till.terminal.kill();
  await until(till, id, ({ state }) => state === 'unknown');
  return id;
}

/** Gives a whole charge back that no payment was booked with. */
export async function reverse(till: CardTill, attemptId: string): Promise<unknown> {
  const again = () => begin(till, 'payments.reverse', { attemptId });
  return untilApproved(till, await again(), again);
}

/** Pays an order with what was charged for it, until that is answered. */
export async function payByCard(
  { counter, ledger }: CardTill,
  sale: Sale,
  order: Order,
  attemptId: string,
): Promise<Order | null> {
  const { told } = await answered(counter, ledger, 'orders.pay', byCardOf(sale, order, attemptId));
  return ledger.enter(sale, told, 'paid');
}

/** Enters what the slip of a terminal says, until that is answered. */
export async function settle({ counter, ledger }: CardTill, id: string): Promise<void> {
  const asked = { id, outcome: 'approved', reason: 'so says the slip' };
  const { told } = await answered(counter, ledger, 'payments.settle', asked);
  ledger.enterAttempt('payments.settle', told);
}

/** Books that a ticket was taken back, whose money a terminal gave back, until that is answered. */
export async function bookRefund(
  { counter, ledger }: CardTill,
  sale: Sale,
  order: Order,
  given: { readonly attemptId: string; readonly amountMinor: number },
): Promise<Order | null> {
  const asked = { ...cancellationOf(order), refunds: [{ method: 'card', ...given }] };
  const { told } = await answered(counter, ledger, 'orders.cancelTickets', asked);
  const after = ledger.enter(sale, told, 'paid');
  if (after) sale.quantity -= asked.ticketIds.length;
  return after;
}
