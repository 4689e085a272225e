import { z } from 'zod';
import { AttemptId } from './ids.ts';
import { eachAttemptOnce, RefundInput, waysIn } from './payments.ts';

/** How money goes back, where it is not as it came: each method once but for what
 * card terminals have given back, cash as coins make it (rounding.ts). */
export const refunds = z
  .array(RefundInput)
  .max(10)
  .refine(all => {
    const others = all.filter(each => each.attemptId === undefined);
    return waysIn(others).length === others.length;
  }, 'repeatedMethod')
  .refine(eachAttemptOnce, 'repeatedAttempt');

/** What card terminals have given back already, where money goes back just as it came. */
export const attemptIds = z
  .array(AttemptId)
  .max(10)
  .refine(all => new Set(all).size === all.length, 'repeatedAttempt');

/** Where money may go back to a card that a terminal has charged. */
export const ofTerminals = ['ATTEMPT_OPEN', 'ATTEMPT_DIFFERS', 'ATTEMPT_NEEDED'] as const;
