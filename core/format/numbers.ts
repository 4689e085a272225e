import type { Language } from '../contract/language.ts';
import { decimal } from './decimal.ts';
import { numberFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** A number in the digits of the language, its thousands parted. */
export const count = (language: Language, n: number): string =>
  numberFormatter(localeOf[language], {}).format(n);

/** On paper nothing parts the thousands: what is printed is a number to be typed or told. */
export const countOnPaper = (language: Language, n: number): string =>
  numberFormatter(localeOf[language], { useGrouping: false }).format(n);

/** Basis points as a percentage with only the decimals it needs: 800 is `8%`. */
export const percentIn = (language: Language, basisPoints: number): string =>
  numberFormatter(localeOf[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    decimal(basisPoints, 4),
  );

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in the unit that reads best, in decimal steps as disks are sold. */
export function sizeIn(language: Language, bytes: number): string {
  const step = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return numberFormatter(localeOf[language], {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1_000 ** step);
}
