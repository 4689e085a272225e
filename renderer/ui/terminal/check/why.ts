import type { Attempt } from '../../../../core/contract/attempt.ts';

/** Why a card payment is to be looked at. */
export type Why = 'begun' | 'unknown' | 'chargedUnused' | 'backUnused' | 'bookedReversed';

export function whyOf({ kind, state }: Pick<Attempt, 'kind' | 'state'>): Why {
  if (state === 'begun' || state === 'unknown') return state;
  if (state !== 'approved') return 'bookedReversed';
  return kind === 'charge' ? 'chargedUnused' : 'backUnused';
}
