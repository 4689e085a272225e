import type { AttemptKind, AttemptState } from '../contract/attempt.ts';

type Steps = Readonly<Record<AttemptState, readonly AttemptState[]>>;

const ofAll = {
  begun: ['approved', 'declined', 'aborted', 'unknown'],
  unknown: ['approved', 'declined', 'aborted'],
  // Answers that come late, or after somebody read something else from the slip.
  declined: ['approved'],
  aborted: ['approved'],
} as const;

/**
 * Every step that an attempt can take. A trigger made from this table refuses any other to whoever writes (RL047);
 * `npm run check` compares it with the newest migration that has it.
 */
export const attemptSteps = {
  charge: {
    ...ofAll,
    // Declined by the terminal after somebody read an approval from the slip.
    approved: ['used', 'reversed', 'declined', 'aborted'],
    used: ['reversed'],
    reversed: [],
  },
  refund: { ...ofAll, approved: ['used', 'declined', 'aborted'], used: [], reversed: [] },
  reversal: { ...ofAll, approved: [], used: [], reversed: [] },
} as const satisfies Record<AttemptKind, Steps>;

/** Whether a step leads from one state to another. */
export const mayTake = (kind: AttemptKind, from: AttemptState, to: AttemptState): boolean => {
  const steps: Steps = attemptSteps[kind];
  return steps[from].includes(to);
};
