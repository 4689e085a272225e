import type { Language } from '../contract/language.ts';
import { minorDigits } from '../contract/money.ts';
import { westernDigits } from '../contract/pesel.ts';
import { decimal } from './decimal.ts';
import { numberFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** The largest amount the contract takes, in minor units. */
const largest = 100_000_000_000;

export type Reading =
  | { readonly ok: true; readonly minor: number | null }
  | { readonly ok: false; readonly fault: 'amountHint' | 'amountTooBig' };

/** `12`, or groups of three: `1 234 567` with its separators taken out. */
const isWhole = ([first = '', ...rest]: readonly string[]) =>
  /^\d*$/.test(first) &&
  (rest.length === 0 || first.length <= 3) &&
  rest.every(group => /^\d{3}$/.test(group));

/**
 * Reads a typed amount of major units (12,50 or ۱۲٫۵۰ or 1 200.5) into minor units without ever
 * passing through a float. The last comma or point is the decimal mark when at most as many digits
 * follow it as the currency has; all others only group. A single mark before three digits (1,200)
 * may mean either, and with money nobody guesses.
 */
export function readAmount(typed: string, currency: string): Reading {
  const digits = minorDigits(currency);
  const text = westernDigits(typed).replace(/[\s'’٬]/g, '');
  if (text === '') return { ok: true, minor: null };

  const parts = text.split(/[.,٫]/);
  const last = parts.at(-1) ?? '';
  const hasMark = parts.length > 1 && digits > 0 && last.length <= digits;
  const groups = hasMark ? parts.slice(0, -1) : parts;
  const fraction = hasMark ? last : '';
  const unclear = !hasMark && parts.length === 2 && digits > 0;
  const read = groups.join('') + fraction;
  if (unclear || read === '' || !isWhole(groups) || !/^\d*$/.test(fraction))
    return { ok: false, fault: 'amountHint' };
  const minor = Number(groups.join('') + fraction.padEnd(digits, '0'));
  return minor > largest ? { ok: false, fault: 'amountTooBig' } : { ok: true, minor };
}

/** The same with a minus in front, of a keyboard or as this program writes it. */
export function readSignedAmount(typed: string, currency: string): Reading {
  const [, minus, amount = typed] = /^[\s\u200e\u200f]*([-−])?(.*)$/su.exec(typed) ?? [];
  const reading = readAmount(amount, currency);
  if (minus === undefined || !reading.ok) return reading;
  if (reading.minor === null) return { ok: false, fault: 'amountHint' };
  return { ok: true, minor: 0 - reading.minor };
}

/** Minor units as a person would type them: no grouping, no currency. */
export function typedAmount(language: Language, minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return numberFormatter(localeOf[language], {
    useGrouping: false,
    minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(decimal(minor, digits));
}
