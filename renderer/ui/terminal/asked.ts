import type { Attempt, AttemptKind } from '../../../core/contract/attempt.ts';
import type { AttemptId } from '../../../core/contract/ids.ts';

/** What a terminal is asked for here. */
export interface Asked {
  /** Made once for each decision: sent again, it is the same attempt. */
  readonly id: AttemptId;
  readonly kind: AttemptKind;
  readonly amountMinor: number;
  readonly currency: string;
  /** Null for one that was begun before, and is only looked at. */
  readonly begin: (() => Promise<{ attempt: Attempt }>) | null;
}

/** One that was begun before. */
export const known = ({ id, kind, amountMinor, currency }: Attempt): Asked => ({
  ...{ id, kind, amountMinor, currency },
  begin: null,
});
