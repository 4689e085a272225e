import { SignedMinor } from '../../../../core/contract/money.ts';
import { asWay, wayKey } from '../../../../core/contract/payments.ts';
import type { Slips } from '../../../../core/contract/settlement.ts';
import { useWays } from '../../../ui/pay/use-ways.ts';
import type { CountDraft } from './count-draft.ts';

type SlipsWay = Pick<Slips, 'method' | 'name'>;

/**
 * What is counted by its slips: cards, transfers, and the other methods of the settings. Which of these came in the
 * shift is not asked, for who counts blind is not told.
 */
export const useSlips = (): SlipsWay[] =>
  useWays().flatMap(({ method, name }) => (method === 'cash' ? [] : [asWay(method, name)]));

/** Those that somebody has counted. */
export const slipsOf = ({ slips }: CountDraft, ways: readonly SlipsWay[]): Slips[] =>
  ways.flatMap(way => {
    const amount = slips[wayKey(way)] ?? null;
    return amount === null ? [] : [{ ...way, amountMinor: SignedMinor.parse(amount) }];
  });
