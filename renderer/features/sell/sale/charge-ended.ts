import type { Attempt } from '../../../../core/contract/attempt.ts';
import type { CommandId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';
import { isSameWay, type PaymentInput } from '../../../../core/contract/payments.ts';
import type { Answer } from '../../../api/answers.ts';
import { emptyTill } from '../../../ui/pay/till.ts';
import { focused, focusOn } from './focus.ts';
import { folded } from './fold.ts';
import type { Charging, Lapsed, Paying, Sale } from './sale.ts';
import { cleared, inHandOf } from './stages.ts';

/** Back at the money, where what the order is by now is read. */
function atMoney(sale: Charging, changed: Partial<Paying>): Paying | Lapsed {
  return focused(
    {
      ...inHandOf(sale),
      stage: sale.lapsed ? 'lapsed' : 'paying',
      order: { ...sale.order, heldUntil: null },
      stale: true,
      ...changed,
    },
    focusOn.amount,
  );
}

/** Nothing came of it. */
export function chargeLeft(sale: Sale): Sale {
  if (sale.stage !== 'charging') return sale;
  const { till } = sale;
  const { method, name } = sale.charge.leavingFor ?? till;
  const amountMinor = isSameWay({ method, name }, till) ? till.amountMinor : null;
  return atMoney(sale, { till: { ...till, method, name, amountMinor } });
}

/**
 * It was not begun, for what has become of the order. Places that were given up are held again first; another total is
 * seen before it is charged. For anything else the same can be tried again.
 */
export function chargeRefused(sale: Sale, answer: Answer): Sale {
  if (sale.stage !== 'charging' || answer.kind !== 'refusal') return sale;
  if (answer.code === 'HOLD_EXPIRED') return folded({ ...sale, problem: null }, 'uncharged');
  if (answer.code !== 'TOTAL_CHANGED') return sale;
  const totalMinor = Minor.parse(answer.data.totalMinor);
  return atMoney(sale, {
    // Until it is charged, a hold that ran out is stored as it was held: what it costs now, only the answer says.
    ...{ order: { ...sale.order, heldUntil: null, totalMinor }, stale: !sale.lapsed },
    ...{ till: { ...emptyTill, method: 'card' }, problem: answer },
  });
}

/** The next customer comes first: what is not known waits among the orders that were left open. */
export function setAside(sale: Sale): Sale {
  if (sale.stage !== 'charging') return sale;
  const handled = sale.handled.filter(each => each !== sale.order.id);
  return focused({ ...cleared(sale), handled, search: '' }, focusOn.search);
}

const withCharged = (parts: readonly PaymentInput[], part: Pick<Attempt, 'id' | 'amountMinor'>) => [
  ...parts,
  { method: 'card', amountMinor: part.amountMinor, attemptId: part.id } as const,
];

/**
 * The terminal approved it. What pays everything is booked at once; a part is counted off; and what somebody wished
 * aborted in vain is counted off as well, and said.
 */
export function chargeApproved(sale: Sale, attempt: Attempt, id: CommandId): Sale {
  if (sale.stage !== 'charging' || sale.charge.id !== attempt.id) return sale;
  const { till, charge, order } = sale;
  const { ofAttemptId } = charge;
  if (ofAttemptId !== null) {
    const parts = till.parts.filter(each => each.attemptId !== ofAttemptId);
    return atMoney(sale, { till: { ...till, parts } });
  }
  const parts = withCharged(till.parts, attempt);
  const paid = { ...till, parts, amountMinor: null, unreadable: false, reference: '' };
  const isUnwanted = attempt.isAbortAsked || charge.leavingFor !== null;
  const { amountMinor } = attempt;
  const { currency } = order;
  if (isUnwanted)
    return atMoney(sale, {
      till: paid,
      problem: {
        ...{ kind: 'refusal', code: 'ATTEMPT_UNUSED' },
        data: { attemptId: attempt.id, amountMinor, currency },
      },
    });
  if (charge.pays === null) return atMoney(sale, { till: paid });
  const { proofs } = charge.pays;
  return {
    ...{ ...inHandOf(sale), stage: 'taking', till: paid, lapsed: sale.lapsed, problem: null },
    payment: {
      ...{ id, expectedTotalMinor: order.totalMinor, payments: parts },
      ...(proofs.length > 0 && { proofsConfirmed: true }),
    },
  };
}

/** Charges of this order that are approved and pay nothing yet: they are counted off, whoever began them. */
export function chargesKnown(sale: Sale, approved: readonly Attempt[]): Sale {
  if (sale.stage !== 'paying' && sale.stage !== 'lapsed') return sale;
  const { parts } = sale.till;
  const standing = parts.filter(
    part => part.attemptId === undefined || approved.some(attempt => attempt.id === part.attemptId),
  );
  const news = approved.filter(({ id }) => parts.every(part => part.attemptId !== id));
  if (standing.length === parts.length && news.length === 0) return sale;
  return { ...sale, till: { ...sale.till, parts: news.reduce(withCharged, standing) } };
}
