import type { OperationName } from '../../../core/contract/operations.ts';
import type { Things } from './things.ts';

export interface Row {
  /**
   * Clerk, organizer, admin, in this sequence: `-` may not, `o` may with what is their own, `a` with
   * everybody's. Nobody may without a sign-in, but for what `anyone` may.
   */
  readonly may: string;
  /** As much as can be asked for; none where the contract takes no input. */
  readonly asks?: (things: Things) => unknown;
  /** For lists: whether the thing is on it. */
  readonly shows?: (answer: unknown, things: Things) => boolean;
}

/** The rows of one area. */
export type Rows = Partial<Record<OperationName, Row>>;

/** Longer than anything that a test makes. */
export const aSpan = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z' };
