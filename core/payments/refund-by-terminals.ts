import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { paymentAttempts, payments } from '../../drizzle/schema/index.ts';
import type { AttemptId, OrderId } from '../contract/ids.ts';
import { Minor } from '../contract/money.ts';
import type { Part } from '../contract/refund.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import { attemptsOf } from './attempt-rows.ts';
import { type Known, leftOf, sumOf } from './attempt-state.ts';
import { mustFit } from './use-attempts.ts';

/** What goes back of an order, and what terminals have given back of it already. */
interface Back {
  readonly orderId: OrderId;
  readonly currency: string;
  readonly taken: readonly Part<Minor>[];
  readonly attemptIds: readonly AttemptId[];
}

interface BookedPart extends Part<Minor> {
  readonly attemptId: AttemptId | null;
}

/**
 * How money that goes back is booked: what a terminal charged goes back to its card at a terminal, before it is booked,
 * and the rest by hand as it came. Refuses ATTEMPT_DIFFERS, ATTEMPT_NEEDED.
 */
export async function byTerminals(
  tx: ReadTx,
  may: May<'ATTEMPT_DIFFERS' | 'ATTEMPT_NEEDED'>,
  { orderId, currency, taken, attemptIds }: Back,
): Promise<readonly BookedPart[]> {
  const backMinor = sumOf(taken.filter(isCard));
  if (backMinor === 0 && attemptIds.length === 0) return byHand(taken);
  const attempts = await attemptsOf(tx, orderId);
  const given: Known[] = [];
  for (const attemptId of attemptIds) {
    given.push(await mustFit(tx, may, attempts, { attemptId, kind: 'refund' }));
  }
  const restMinor = backMinor - sumOf(given);
  if (restMinor < 0) refuse(may, 'ATTEMPT_DIFFERS', { why: 'amount', state: 'approved' });
  // By card, though it came otherwise, it goes back by hand.
  const neededMinor = Math.min(
    restMinor - (await cardByHand(tx, orderId)),
    bookedAt(attempts) - sumOf(given),
  );
  if (neededMinor > 0) {
    refuse(may, 'ATTEMPT_NEEDED', { ...needed(attempts, attemptIds, neededMinor), currency });
  }
  const byCard = [
    ...given.map(each => ({ ...each, method: 'card' as const, attemptId: each.id })),
    ...(restMinor > 0 ? byHand([{ method: 'card', amountMinor: Minor.parse(restMinor) }]) : []),
  ];
  return taken.flatMap(each => (isCard(each) ? byCard : byHand([each])));
}

const isCard = ({ method }: Part): boolean => method === 'card';

const byHand = (parts: readonly Part<Minor>[]): BookedPart[] =>
  parts.map(each => ({ ...each, attemptId: null }));

/** What stands booked as charged at terminals. */
const bookedAt = (attempts: readonly Known[]): number => {
  const used = attempts.filter(each => each.state === 'used');
  const isCharge = ({ kind }: Known) => kind === 'charge';
  return sumOf(used.filter(isCharge)) - sumOf(used.filter(each => !isCharge(each)));
};

/** What stands paid by card that no terminal of ours has charged, or has given back without us. */
async function cardByHand(tx: ReadTx, orderId: OrderId): Promise<number> {
  const [hand] = await tx
    .select({ minor: sql`coalesce(sum(${payments.amountMinor}), 0)`.mapWith(Number) })
    .from(payments)
    .leftJoin(paymentAttempts, eq(paymentAttempts.id, payments.attemptId))
    .where(
      and(
        eq(payments.orderId, orderId),
        eq(payments.method, 'card'),
        or(isNull(payments.attemptId), eq(paymentAttempts.state, 'reversed')),
      ),
    );
  return Math.max(0, hand?.minor ?? 0);
}

/** What terminals gave back and nobody booked comes first, then the newest charges. */
function needed(attempts: readonly Known[], given: readonly AttemptId[], neededMinor: number) {
  const approved = attempts.filter(
    each => each.kind === 'refund' && each.state === 'approved' && !given.includes(each.id),
  );
  let left = neededMinor - sumOf(approved);
  const charges = [...attempts].reverse().flatMap(each => {
    const part = Math.min(left, each.kind === 'charge' ? leftOf(each, attempts) : 0);
    if (part <= 0) return [];
    left -= part;
    return [{ attemptId: each.id, amountMinor: Minor.parse(part) }];
  });
  return {
    charges,
    approved: approved.map(({ id: attemptId, amountMinor }) => ({ attemptId, amountMinor })),
  };
}
