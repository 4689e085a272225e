import { largestMinor, Minor } from '../../contract/money.ts';
import { type May, refuse } from '../../refusal.ts';

/** Refuses TOTAL_TOO_LARGE above what an amount can be. @param totalMinor of an order, in minor units */
export function totalMustFit(may: May<'TOTAL_TOO_LARGE'>, totalMinor: number): void {
  if (totalMinor > largestMinor) {
    refuse(may, 'TOTAL_TOO_LARGE', { largestMinor: Minor.parse(largestMinor) });
  }
}
