import { busyReason } from '../../../core/database/busy.ts';
import { Refusal } from '../../../core/refusal.ts';

/** What became of every attempt: one word each, a refusal by its code. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  /** Waits for an attempt and enters its outcome; never throws. */
  enter<T>(attempt: Promise<T>): Promise<T | undefined>;
  /** What was neither an answer nor a declared no: our fault, every one. */
  readonly defects: readonly unknown[];
}

export function openTally(): Tally {
  const counts = new Map<string, number>();
  const defects: unknown[] = [];
  const add = (outcome: string) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return {
    counts,
    defects,
    async enter(attempt) {
      try {
        const answer = await attempt;
        add('done');
        return answer;
      } catch (error) {
        const busy = busyReason(error);
        if (error instanceof Refusal) add(error.code);
        else if (busy) add(`busy: ${busy}`);
        else {
          add('defect');
          defects.push(error);
        }
        return undefined;
      }
    },
  };
}
