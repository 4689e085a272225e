import { count } from '../../../format/numbers.ts';
import { codeOf, visible } from '../../character.ts';
import { plural } from '../../plural.ts';
import type { AnswerSentences } from '../../shape.ts';

export const faults: AnswerSentences['faults'] = {
  required: () => 'Required.',
  tooShort: limit =>
    `Too short: at least ${plural('en', limit, { one: '# character', other: '# characters' })}.`,
  tooLong: limit =>
    `Too long: at most ${plural('en', limit, { one: '# character', other: '# characters' })}.`,
  tooSmall: limit => `At least ${count('en', limit)}.`,
  tooBig: limit => `At most ${count('en', limit)}.`,
  tooFew: limit => `At least ${count('en', limit)} needed.`,
  tooMany: limit => `At most ${count('en', limit)} allowed.`,
  notNumber: () => 'Type a number.',
  notWhole: () => 'Type a whole number.',
  invalid: () => 'Incorrect.',
  ageNeedsNationalId: () => 'Age limits need a national id. Ask for one first.',
  agesReversed: () => 'The maximum age is below the minimum age.',
  cardInText: () => 'This contains a card number. Take it out: this text is stored unencrypted.',
  tooYoung: limit =>
    `Too young for this ticket on the day of the event: at least ${count('en', limit)}.`,
  tooOld: limit =>
    `Too old for this ticket on the day of the event: at most ${count('en', limit)}.`,
  attemptOnlyCard: () => 'Only a card payment has an answer of a terminal.',
  repeatedAttempt: () => 'The same card payment is named twice.',
  complimentaryAlone: () => 'All tickets are complimentary, or none.',
  hostShape: () => 'Not the name or the address of a computer. It looks like 192.168.1.20.',
  controlCharacter: () => 'There is an invisible control character in it. Type it again.',
  country: () => 'Choose the country that issued the document.',
  currency: () => 'Not a currency. Type its three letters, such as PLN.',
  documentShape: () => 'Only letters, digits, spaces, full stops, slashes and hyphens.',
  email: () => 'Not an e-mail address. It looks like name@example.com.',
  moment: () => 'Not a date and time.',
  momentOutOfRange: () => 'The year must be between 1970 and 2199.',
  nameCharacter: codePoint =>
    visible(codePoint) === null
      ? `There is an invisible character in it (${codeOf(codePoint)}). Type it again.`
      : `“${visible(codePoint)}” is not allowed in a name. Use letters, digits, spaces, hyphens, apostrophes and quotation marks.`,
  nameDigits: () => 'A name needs letters. Digits alone are not a name.',
  nameOfMethod: () => 'Give the name of the other payment method.',
  nameShape: () => 'A name has to begin with a letter or a digit.',
  noActivePrice: () => 'At least one price has to be offered.',
  nothingPaid: () => 'A payment must be more than zero.',
  peselControlDigit: () => 'The last digit does not match. Check for a typing mistake.',
  peselDate: () => 'The date inside does not exist. Check the first six digits.',
  peselDigits: () => 'A PESEL has exactly 11 digits.',
  peselInText: () => 'This contains a PESEL. Take it out: this text is stored unencrypted.',
  peselZeros: () => 'All zeros is not a PESEL.',
  phoneShape: () => 'This is not a phone number: it needs 5 to 15 digits.',
  taxIdShape: () =>
    'This is not a tax id: the check digit is wrong, or it needs the letters of its country in front.',
  pinDigits: () => 'A PIN has 6 to 12 digits.',
  pinTrivial: () => 'This PIN is too easy to guess. Choose another.',
  priceNeverSold: () =>
    'This price would never be on sale: its dates are outside those of the ticket class.',
  priceOrReason: () => 'Choose a price, or give a reason why it costs nothing.',
  pricedTwice: () => 'Give either one price or the list of prices.',
  repeatedDenomination: () => 'This note or coin is listed twice.',
  countedTooMuch: () => 'That is more than any drawer holds. Count again.',
  repeatedClass: () => 'This ticket class is listed twice.',
  repeatedMethod: () => 'This payment method is listed twice.',
  repeatedPrice: () => 'This price is listed twice.',
  saleEndsBeforeItBegins: () => 'The sale would end before it begins.',
  tenderedOnlyCash: () => 'Only cash can be more than the amount due.',
  tenderedTooLittle: () => 'Less than the amount to pay.',
  timeZone: () => 'Not a time zone. It looks like Europe/Warsaw.',
};
