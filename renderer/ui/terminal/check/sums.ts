import type { SumToCheck } from '../../../../core/contract/attempt.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../format.ts';

/** How many card payments there are to check and what they come to, in words: charges, and what goes back. */
export function useSumsInWords(): (sums: readonly SumToCheck[]) => string[] {
  const say = useText().cardPayments.sums;
  const { money } = useFormat();
  return sums =>
    sums.map(({ kind, count, amountMinor, currency }) =>
      say[kind](count, money(amountMinor, currency)),
    );
}
