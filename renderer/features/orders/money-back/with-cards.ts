import { Minor } from '../../../../core/contract/money.ts';
import type { RefundInput } from '../../../../core/contract/payments.ts';
import type { Refunded } from '../../../ui/terminal/use-card-back.ts';

/** How money goes back, with what of it has gone back to cards at a terminal already. */
export function withCards(
  refunds: readonly RefundInput[],
  refunded: readonly Refunded[],
): RefundInput[] {
  return refunds.flatMap(refund => {
    if (refund.method !== 'card') return [refund];
    let restMinor: number = refund.amountMinor;
    const attempts = refunded.filter(({ amountMinor }) => {
      if (amountMinor > restMinor) return false;
      restMinor -= amountMinor;
      return true;
    });
    const all: RefundInput[] = attempts.map(one => ({ method: 'card', ...one }));
    if (restMinor > 0) all.push({ method: 'card', amountMinor: Minor.parse(restMinor) });
    return all;
  });
}
