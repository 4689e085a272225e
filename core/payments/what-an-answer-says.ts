import type { AttemptState, Outcome, ToldOtherwise } from '../contract/attempt.ts';
import type { AttemptRecord } from '../locks/attempts.ts';
import { mayTake } from './attempt-states.ts';

/* What a terminal's answer means beside what is known of an attempt; recorded by record-outcome.ts. */

export type Approval = Extract<Outcome, { state: 'approved' }>;

/** An approval that came after another answer, and any answer after what somebody read from the slip. */
export const mayStandAbove = (
  { kind, state, settledBy }: AttemptRecord,
  outcome: Outcome,
): boolean =>
  mayTake(kind, state, outcome.state)
    ? outcome.state === 'approved' || settledBy !== null
    : state === outcome.state && settledBy !== null;

/** What it says is the opposite of what moved money, and can be taken no more. */
export const contradicts = (
  { state }: AttemptRecord,
  outcome: Outcome,
): outcome is Extract<Outcome, { state: ToldOtherwise }> =>
  (outcome.state === 'declined' || outcome.state === 'aborted') &&
  (state === 'approved' || isBooked(state));

/** Something is known by it that was not known before. */
export function isNews(attempt: AttemptRecord, outcome: Outcome): boolean {
  const { state, settledBy, why, toldOtherwise } = attempt;
  if (outcome.state === toldOtherwise) return false;
  if (outcome.state === 'unknown') {
    return state === 'begun' || (state === 'unknown' && why !== outcome.why);
  }
  const isTheSame = state === outcome.state || (outcome.state === 'approved' && isBooked(state));
  const isRead = settledBy !== null && outcome.state === 'approved' && state === 'approved';
  return !isTheSame || isRead || confirmsSlip(attempt, outcome);
}

/** What is booked already by the slip: without the name that the terminal has for it nothing goes back of it. */
export const confirmsSlip = (
  { state, settledBy, providerReference }: AttemptRecord,
  outcome: Outcome,
): outcome is Approval =>
  outcome.state === 'approved' &&
  isBooked(state) &&
  settledBy !== null &&
  providerReference === null;

const isBooked = (state: AttemptState): boolean => state === 'used' || state === 'reversed';
