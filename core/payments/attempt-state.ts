import type { AttemptState, OpenState } from '../contract/attempt.ts';
import { type Minor, sum } from '../contract/money.ts';
import type { AttemptRecord } from '../locks/attempts.ts';
import { type May, refuse } from '../refusal.ts';

/** What is known of an attempt. */
export type Known = Pick<
  AttemptRecord,
  'id' | 'kind' | 'state' | 'ofAttemptId' | 'amountMinor' | 'currency'
>;

const isOpenState = (state: AttemptState): state is OpenState =>
  state === 'begun' || state === 'unknown';

/** The terminal has not answered, or its answer is not known. */
export const isOpen = ({ state }: Pick<Known, 'state'>): boolean => isOpenState(state);

/** Refuses ATTEMPT_OPEN: with an order nothing else is done meanwhile. */
export function mustBeNoneOpen(may: May<'ATTEMPT_OPEN'>, attempts: readonly Known[]): void {
  for (const { id: attemptId, kind, state } of attempts) {
    if (isOpenState(state)) refuse(may, 'ATTEMPT_OPEN', { attemptId, kind, state });
  }
}

/** Charges that the card was charged, and no payment is booked with. */
export const unusedCharges = (attempts: readonly Known[]): Known[] =>
  attempts.filter(each => each.kind === 'charge' && each.state === 'approved');

/** Refuses ATTEMPT_UNUSED: the money of another charge would be nobody's. @param used what is booked now */
export function mustBeNoneUnused(
  may: May<'ATTEMPT_UNUSED'>,
  attempts: readonly Known[],
  used: readonly string[] = [],
): void {
  const unused = unusedCharges(attempts).find(each => !used.includes(each.id));
  if (!unused) return;
  const { id: attemptId, amountMinor, currency } = unused;
  refuse(may, 'ATTEMPT_UNUSED', { attemptId, amountMinor, currency });
}

/** Refunds of a charge that went back, may have, or are about to. */
const goesBack = ({ kind, state }: Known): boolean =>
  kind === 'refund' && !['declined', 'aborted'].includes(state);

/** How much of a charge may still go back to its card. */
export const leftOf = (charge: Known, attempts: readonly Known[]): number =>
  charge.state === 'used'
    ? charge.amountMinor -
      sumOf(attempts.filter(each => each.ofAttemptId === charge.id && goesBack(each)))
    : 0;

export const sumOf = (all: readonly { readonly amountMinor: Minor }[]): number =>
  sum(all.map(each => each.amountMinor));
