import { z } from 'zod';
import { readPesel, westernDigits } from './pesel.ts';
import { privateNumberIn } from './private-number.ts';

/** So many digits at the end tell numbers apart, with or without the prefix of a country and a zero before. */
const telling = 9;

/** What tells two telephone numbers apart, however they were typed: digits alone, without a country's prefix. */
export const phoneDigits = (text: string): string =>
  westernDigits(text.normalize('NFKC'))
    .replace(/^[\s\p{Cf}(]*(?:\+|00)\s*48(?=[\s\d().-])/u, '')
    .replace(/[^0-9]/g, '')
    .slice(-telling);

/** Fewer digits beside each other are a row, a seat, a date. */
const fewest = 7;

/** Digits as they stand in a telephone number among other words: with a plus, spaces, dots, hyphens, brackets. */
const numbers = /\(?(?:\+|\b00)?\d[\d\s().\/\p{Pd}\u2212]{4,20}\d/gu;

/** The same text with whatever may be a telephone number in it as its telling digits; null where nothing may. */
export function withPhones(text: string): string | null {
  const plain = westernDigits(text.normalize('NFKC')).replace(/\p{Cf}/gu, '');
  const said = plain.replace(numbers, number => {
    const digits = phoneDigits(number);
    return digits.length < fewest ? number : ` ${digits} `;
  });
  return said === plain ? null : said;
}

/** What says that the digits behind it are a telephone number: a plus, or Poland's own prefix before a number of Poland. */
const abroad = /^[\s(]*(?:\+|48\D*(?:1[2-9]|[2-9]))/;

/** Kept as typed, a remark beside it too, without marks that nobody sees; 5 to 15 digits, and no PESEL or card. */
export const Phone = z
  .string()
  .max(200)
  .transform(text =>
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .normalize('NFC'),
  )
  .pipe(
    z
      .string()
      .max(40)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'controlCharacter'),
  )
  .refine(text => {
    const plain = westernDigits(text.normalize('NFKC'));
    const digits = plain.replace(/[^0-9]/g, '');
    const isPrivate = readPesel(digits).ok || privateNumberIn(digits) !== null;
    return /^\d{5,15}$/.test(digits) && (abroad.test(plain) || !isPrivate);
  }, 'phoneShape');
