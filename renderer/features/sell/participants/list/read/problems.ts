import type { Fault } from '../../../../../api/issues.ts';
import type { Field } from '../../../sale/draft.ts';

/** Why a reading may be wrong: whoever has the list in hand can say that it is right. */
export const doubts = [
  'words',
  'order',
  'comma',
  'lineBreak',
  'letters',
  'moreCells',
  'manyNames',
  'zeroLost',
  'asNumber',
  'lettersForDigits',
  'looksLikePesel',
  'controlDigit',
  'documentAsPesel',
  'fewDigits',
  'manyIds',
  'elsewhere',
  'noId',
  'country',
  'repeated',
] as const;
export type Doubt = (typeof doubts)[number];

/** Why a line cannot be taken as it is, whoever says so. */
export const obstacles = [
  'digitsLost',
  'digitsInName',
  'nothingRead',
  'aboveHeading',
  'headingAgain',
] as const;
export type Obstacle = (typeof obstacles)[number];

export type Problem =
  /** `n` is what its sentence counts: digits, words, or another line. */
  | {
      readonly kind: 'doubt';
      readonly code: Doubt;
      readonly about: Field | null;
      readonly n: number;
    }
  | { readonly kind: 'obstacle'; readonly code: Obstacle; readonly about: Field | null }
  | { readonly kind: 'fault'; readonly about: Field; readonly fault: Fault };

export const doubt = (code: Doubt, about: Field | null, n = 0): Problem => ({
  ...{ kind: 'doubt', code, about, n },
});
export const obstacle = (code: Obstacle, about: Field | null): Problem => ({
  ...{ kind: 'obstacle', code, about },
});
