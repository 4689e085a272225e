import type { Attempt } from '../../../../core/contract/attempt.ts';
import type { AttemptId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import { paidOf } from '../../../../core/contract/rounding.ts';
import type { Chosen } from '../../../ui/pay/methods.tsx';
import { reckon, remainingOf } from '../../../ui/pay/till.ts';
import { areSeen, type Proof, proofsNeeded } from '../pay/proofs.ts';
import { focused, focusOn } from './focus.ts';
import { isGiving } from './gifts.ts';
import { heldLines, sameLines } from './lines.ts';
import { isSaved } from './ran-out.ts';
import type { Charge, Charging, Lapsed, Paying, Sale } from './sale.ts';
import { inHandOf } from './stages.ts';
import { linesOf } from './wish.ts';

/** Until when its places are kept is not known before it is read again. */
const begun = (
  sale: Paying | Lapsed | Charging,
  charge: Omit<Charge, 'totalMinor' | 'leavingFor'>,
): Charging => ({
  ...inHandOf(sale),
  stage: 'charging',
  order: { ...sale.order, heldUntil: null },
  charge: { ...charge, totalMinor: sale.order.totalMinor, leavingFor: null },
  lapsed: !charge.isFound && sale.stage === 'lapsed',
  problem: null,
});

/** One decision to charge the card what is typed: all that remains, or a part of it. */
export function charged(sale: Sale, id: AttemptId, proofs: readonly Proof[]): Sale {
  if (sale.stage !== 'paying' && sale.stage !== 'lapsed') return sale;
  const { till, order } = sale;
  if (till.method !== 'card' || isGiving(sale) || !isSaved(sale)) return sale;
  if (!sameLines(linesOf(sale.wish), heldLines(order))) return sale;
  const reckoning = reckon(till, order.totalMinor, paidOf(order));
  const isPart = reckoning.kind === 'tooLittle' && (till.amountMinor ?? 0) > 0;
  if (reckoning.kind !== 'enough' && !isPart) return focused(sale, focusOn.amount);
  const remaining = remainingOf(till, order.totalMinor);
  const amountMinor = Minor.parse(isPart ? till.amountMinor : Math.max(0, remaining));
  if (amountMinor === 0) return sale;
  if (!isPart && !areSeen(till, proofs))
    return focused({ ...sale, problem: proofsNeeded(proofs) }, focusOn.proofs);
  const pays = isPart ? null : { proofs };
  return begun(sale, {
    ...{ id, amountMinor, pays, ofAttemptId: null, isFound: false },
  });
}

/** A part by card that was charged is to go back: it is taken out once it has. */
export function reversed(sale: Sale, id: AttemptId, part: PaymentInput): Sale {
  if ((sale.stage !== 'paying' && sale.stage !== 'lapsed') || part.attemptId === undefined)
    return sale;
  const { amountMinor, attemptId: ofAttemptId } = part;
  return begun(sale, {
    ...{ id, amountMinor, ofAttemptId, isFound: false, pays: null },
  });
}

/** What was begun before is open still, at whichever counter and before whatever crash. */
export function chargeFound(
  sale: Sale,
  { id, amountMinor, ofAttemptId }: Pick<Attempt, 'id' | 'amountMinor' | 'ofAttemptId'>,
): Sale {
  if (sale.stage !== 'paying' && sale.stage !== 'lapsed' && sale.stage !== 'charging') return sale;
  return begun(sale, {
    ...{ id, amountMinor, ofAttemptId, isFound: true, pays: null },
  });
}

/** Its places are kept while it is open and some minutes longer, also those of a hold that had run out. */
export const chargeBegun = (sale: Sale): Sale =>
  sale.stage === 'charging' && sale.lapsed ? { ...sale, lapsed: false } : sale;

/** The same once more. */
export const chargedAgain = (sale: Sale, id: AttemptId): Sale =>
  sale.stage === 'charging'
    ? { ...sale, charge: { ...sale.charge, id, isFound: false, leavingFor: null } }
    : sale;

/** Another way of paying is wanted: the terminal must let go first. */
export const leavingFor = (sale: Sale, way: Chosen): Sale =>
  sale.stage === 'charging' ? { ...sale, charge: { ...sale.charge, leavingFor: way } } : sale;
