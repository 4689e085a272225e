import type { Act } from '../../../core/contract/act.ts';
import type { PaymentInput } from '../../../core/contract/payments.ts';
import type { Consequence } from './consequence.ts';

/** What was to happen, and whose act was there before it; null where it happened. */
export interface Outcome {
  /**
   * Places were given back, or money alone, or both for other places: then those are what it is about; a transfer was
   * booked; places are kept until another time.
   */
  readonly kind: 'cancelled' | 'allowed' | 'exchanged' | 'booked' | 'kept';
  readonly consequence: Consequence;
  /** What came in for it. */
  readonly received?: readonly PaymentInput[];
  readonly already: Act | null;
}
