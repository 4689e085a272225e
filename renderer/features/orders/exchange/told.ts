import type { SignedMinor } from '../../../../core/contract/money.ts';
import type { AnyRefusalCode } from '../../../../core/contract/refusals.ts';
import { refusalOf } from '../../../api/answers.ts';

/** What an answer has told of one wish that the screen could not know. */
export interface Told {
  readonly wish: string;
  /** In place of the difference that the screen had worked out then. */
  readonly difference: { readonly shown: SignedMinor; readonly is: SignedMinor } | null;
  /** New tickets that nobody is known for, counted from 1. */
  readonly unknownPlaces: readonly number[];
  readonly proofs: readonly string[];
}

export const nothingTold: Told = { wish: '', difference: null, unknownPlaces: [], proofs: [] };

/** What is told of this wish; nothing of any other. */
export const toldOf = (told: Told, wish: string): Told =>
  told.wish === wish ? told : { ...nothingTold, wish };

/** What is known after one more answer about this wish. */
export function afterAnswer(told: Told, wish: string, shown: SignedMinor, error: unknown): Told {
  const now = toldOf(told, wish);
  const refusal = refusalOf(error);
  if (refusal?.code === 'DIFFERENCE_CHANGED')
    return { ...now, difference: { shown, is: refusal.data.differenceMinor as SignedMinor } };
  if (refusal?.code === 'PARTICIPANTS_MISSING')
    return { ...now, unknownPlaces: refusal.data.places ?? [] };
  return refusal?.code === 'PROOF_NEEDED' ? { ...now, proofs: refusal.data.proofs } : now;
}

/** After these the order or the event is not as it was read: both are read again. */
export const moved: readonly AnyRefusalCode[] = [
  'ADMITTED',
  'ALREADY_CANCELLED',
  'DIFFERENCE_CHANGED',
  'LIMIT_EXCEEDED',
  'NOT_ON_SALE',
  'PROOF_NEEDED',
  'REFUND_DIFFERS',
  'SOLD_OUT',
  'WRONG_STATE',
];
