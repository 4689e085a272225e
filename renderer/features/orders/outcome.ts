import type { Act } from '../../../core/contract/act.ts';
import type { Consequence } from './consequence.ts';

/** What was to happen, and whose act was there before it; null where it happened. */
export interface Outcome {
  /** Places were given back, or money alone; a transfer was booked; places are kept until another time. */
  readonly kind: 'cancelled' | 'allowed' | 'booked' | 'kept';
  readonly consequence: Consequence;
  readonly already: Act | null;
}
