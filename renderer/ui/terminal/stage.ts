import type { Attempt, AttemptState } from '../../../core/contract/attempt.ts';

/** How one attempt stands on the screen. */
export type Stage =
  /** It is on its way to the database. */
  | 'beginning'
  /** It was not begun, or nobody knows whether it was. */
  | 'refused'
  | 'working'
  /** The clerk wants it ended; what the terminal answers decides. */
  | 'aborting'
  | 'unknown'
  | 'approved'
  | 'declined'
  | 'aborted';

/** Whether the terminal may still answer. */
export const isOpen = (state: AttemptState): boolean => state === 'begun' || state === 'unknown';

/** What is to be shown of an attempt, once it is read. */
export function stageOf({ state, isAbortAsked }: Pick<Attempt, 'state' | 'isAbortAsked'>): Stage {
  switch (state) {
    case 'begun':
      return isAbortAsked ? 'aborting' : 'working';
    case 'unknown':
    case 'declined':
    case 'aborted':
      return state;
    case 'approved':
    case 'used':
    case 'reversed':
      return 'approved';
  }
}
