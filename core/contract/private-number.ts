import { readPesel, westernDigits } from './pesel.ts';

/** The payment schemes and the lengths of their numbers. Source: ISO/IEC 7812, ranges published by the schemes. */
const cards: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^5[1-5]/, [16]],
  [/^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[68])/, [14, 16, 19]],
  [/^35(?:2[89]|[3-8]\d)/, [16, 17, 18, 19]],
  [/^6(?:011|4[4-9]|5)/, [16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|63|67)/, [16, 18, 19]],
];

/** Longer ones are accounts of a bank and references of a transfer, some groups of which would pass for a card. */
const mostDigits = 24;

/** The last digit of a card number goes with the others. Source: ISO/IEC 7812-1, annex B (Luhn). */
function agrees(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : ((digit * 2 - 1) % 9) + 1), 0);
  return sum % 10 === 0;
}

const isCard = (digits: string) =>
  cards.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) &&
  agrees(digits);

/** Of people who buy tickets: a telephone number of Poland has eleven digits too, some of them born in 2348. */
const firstBirth = '1900';
const lastBirth = '2060';

function isPesel(digits: string): boolean {
  const reading = readPesel(digits);
  return reading.ok && reading.birthDate > firstBirth && reading.birthDate < lastBirth;
}

/** Digits that follow each other, in the groups in which they were typed, and the letter or plus that they stand behind. */
const run = /([\p{L}+]?)(\p{Nd}+(?:[ \u00a0\u202f\-‐‑‒–—.]{1,3}\p{Nd}+)*)/gu;

/** Digits of the longest telephone number. Source: ITU-T E.164. */
const longestPhone = 15;

/** Groups that may be a private number: not those of a telephone number behind its plus, nor what a code of letters ends in. */
function suspects(before: string, groups: readonly string[]): readonly string[] {
  let digits = 0;
  if (before === '+')
    return groups.filter((group, at) => (digits += group.length) > longestPhone && at > 0);
  return before === '' ? groups : groups.slice(1);
}

/** All that neighbouring groups make together: who types a card puts its end and code behind it. */
function* joined(groups: readonly string[]): Generator<string> {
  for (let from = 0; from < groups.length; from += 1) {
    let digits = '';
    for (const group of groups.slice(from)) yield (digits += group);
  }
}

/**
 * The fault of a text that names a PESEL or the number of a payment card, however its digits are written and
 * grouped. Such a text would be kept in clear; null where there is none in it.
 */
export function privateNumberIn(text: string): 'peselInText' | 'cardInText' | null {
  const plain = westernDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    // Whoever says that it is one leaves no doubt, with a space or without.
    .replace(/pesel(?=\d)/gi, 'pesel ');
  for (const [, before = '', digits = ''] of plain.matchAll(run)) {
    const groups = digits.split(/\P{Nd}+/u);
    const left = suspects(before, groups);
    if ((before === '+' ? left : groups).join('').length > mostDigits) continue;
    for (const together of joined(left)) {
      if (isPesel(together)) return 'peselInText';
      if (isCard(together)) return 'cardInText';
    }
  }
  return null;
}
