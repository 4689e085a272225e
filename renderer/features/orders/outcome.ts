import type { Act } from '../../../core/contract/act.ts';
import type { Consequence } from './consequence.ts';

/** What was to happen, and whose act was there before it; null where it happened. */
export interface Outcome {
  /** Places were given back, or money alone. */
  readonly kind: 'cancelled' | 'allowed';
  readonly consequence: Consequence;
  readonly already: Act | null;
}
