import { type Context, mustBePermitted } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId, OrderId, TerminalId } from '../contract/ids.ts';
import { Minor, sum } from '../contract/money.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrderWithAttempts, type OrderWithAttempts } from '../locks/attempts.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { allMustFitAge } from '../participants/age-limits.ts';
import type { WithVault } from '../participants/vault.ts';
import { shownAttempt } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen, sumOf, unusedCharges } from '../payments/attempt-state.ts';
import { writeAttempt } from '../payments/write-attempt.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeNamed } from './parts/adds-up.ts';
import { heldAnew, isLate, writeAnew } from './parts/late.ts';
import { asPayable, ticketsToPay } from './parts/payable.ts';

interface Input {
  readonly id: AttemptId;
  readonly orderId: OrderId;
  readonly terminalId?: TerminalId | undefined;
  readonly amountMinor: Minor;
  readonly expectedTotalMinor?: Minor | undefined;
  readonly forExchange?: boolean | undefined;
}

type Charging = Context & WithVault & MayRefuse<'payments.begin'>;

/**
 * Begins a charge (`payments.begin`). It is committed before anybody speaks to the terminal: so whatever breaks then,
 * what may have happened to the card is known here.
 */
export async function chargeCard(
  tx: Tx,
  context: Charging,
  { id, orderId, ...asked }: Input,
): Promise<{ attempt: Attempt }> {
  const digest = digestOf({ orderId, ...asked });
  const locked = await lockOrderWithAttempts(tx, context, orderId);
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return shownAttempt(tx, id);
  }
  const { terminalId, amountMinor, expectedTotalMinor, forExchange = false } = asked;
  mustBeNoneOpen(context, locked.attempts);
  if (forExchange) mustBeExchangeable(context, locked.order);
  else await mustBeDue(tx, context, locked, { amountMinor, expectedTotalMinor });
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
function mustBeExchangeable(context: Charging, { status }: OrderRecord): void {
  mustBePermitted(context, 'exchange');
  if (status !== 'paid') refuse(context, 'WRONG_STATE', { status });
}

/**
 * A hold past its deadline is charged as it is paid then: as if it were held anew at this moment. One that has expired
 * gave its places up, and only the payment takes those back: a terminal may not charge for what nobody keeps, nor for
 * what its payment would then refuse.
 * Refuses WRONG_STATE, HOLD_EXPIRED, PARTICIPANTS_MISSING, AGE_LIMIT, TOTAL_CHANGED, CHARGE_TOO_LARGE.
 */
async function mustBeDue(
  tx: Tx,
  context: Charging,
  { order, attempts }: OrderWithAttempts,
  { amountMinor, expectedTotalMinor }: Pick<Input, 'amountMinor' | 'expectedTotalMinor'>,
): Promise<void> {
  const { id, status, currency } = order;
  if (status === 'expired') refuse(context, 'HOLD_EXPIRED', {});
  if (status !== 'held') refuse(context, 'WRONG_STATE', { status });
  const held = asPayable(await ticketsToPay(tx, id));
  mustBeNamed(context, held);
  const aged = held.filter(each => each.isAged).map(each => each.id);
  if (aged.length > 0) await allMustFitAge(tx, context, aged);
  const anew = isLate(context.now, order) ? await heldAnew(tx, context, order, held) : null;
  const totalMinor = totalOf(anew?.tickets ?? held);
  if (totalMinor !== (expectedTotalMinor ?? totalOf(held))) {
    refuse(context, 'TOTAL_CHANGED', { totalMinor });
  }
  const mostMinor = Minor.parse(Math.max(0, totalMinor - sumOf(unusedCharges(attempts))));
  if (amountMinor > mostMinor) refuse(context, 'CHARGE_TOO_LARGE', { mostMinor, currency });
  if (anew) {
    const ids = held.map(each => each.id);
    await writeAnew(tx, ids, anew.offers);
  }
}

const totalOf = (all: readonly { readonly priceMinor: Minor }[]): Minor =>
  Minor.parse(sum(all.map(each => each.priceMinor)));
