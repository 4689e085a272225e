/**
 * Faults that the contract names itself; they arrive as the message of an issue, some with a number behind it
 * that belongs into the sentence.
 */
export const namedFaults = [
  'ageNeedsNationalId',
  'agesReversed',
  'attemptOnlyCard',
  'cardInText',
  'complimentaryAlone',
  'controlCharacter',
  'country',
  'currency',
  'documentShape',
  'hostShape',
  'email',
  'moment',
  'momentOutOfRange',
  'nameCharacter',
  'nameDigits',
  'nameOfMethod',
  'nameShape',
  'noActivePrice',
  'nothingPaid',
  'peselControlDigit',
  'peselDate',
  'peselDigits',
  'peselInText',
  'peselZeros',
  'phoneShape',
  'taxIdShape',
  'pinDigits',
  'pinTrivial',
  'priceNeverSold',
  'priceOrReason',
  'pricedTwice',
  'repeatedAttempt',
  'repeatedClass',
  'repeatedMethod',
  'repeatedPrice',
  'repeatedDenomination',
  'countedTooMuch',
  'saleEndsBeforeItBegins',
  'tenderedOnlyCash',
  'tenderedTooLittle',
  'timeZone',
] as const;

/** Faults that follow from an issue's code. */
export type ShapeFault =
  | 'required'
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooBig'
  | 'tooFew'
  | 'tooMany'
  | 'notNumber'
  | 'notWhole'
  | 'invalid';

/** Faults of a participant beside the limits of a ticket class. */
type AgeFault = 'tooYoung' | 'tooOld';

/** Everything that may be wrong with one field. */
export type FaultCode = (typeof namedFaults)[number] | ShapeFault | AgeFault;
