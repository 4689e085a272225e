import type { Attempt } from '../../../../core/contract/attempt.ts';

/** Why a card payment is to be looked at. */
export type Why =
  | 'begun'
  | 'unknown'
  | 'chargedUnused'
  | 'backUnused'
  | 'bookedReversed'
  | 'toldOtherwise';

export function whyOf({
  kind,
  state,
  toldOtherwise,
}: Pick<Attempt, 'kind' | 'state' | 'toldOtherwise'>): Why {
  if (state === 'begun' || state === 'unknown') return state;
  // An approved reversal has done its work, so only what was told against it is left to look at.
  if (state === 'approved' && kind !== 'reversal') {
    return kind === 'charge' ? 'chargedUnused' : 'backUnused';
  }
  return toldOtherwise === null ? 'bookedReversed' : 'toldOtherwise';
}
