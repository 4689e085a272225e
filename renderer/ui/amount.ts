import { minorDigits } from '../../core/contract/money.ts';
import { westernDigits } from '../../core/contract/pesel.ts';

/** The largest amount the contract takes, in minor units. */
const largest = 100_000_000_000;

export type Reading =
  | { readonly ok: true; readonly minor: number | null }
  | { readonly ok: false; readonly fault: 'amountHint' | 'amountTooBig' };

/**
 * Reads a typed amount of major units (12,50 or ۱۲٫۵۰ or 1 200.5) into minor units without ever
 * passing through a float. The last comma or point is the decimal mark when at most as many digits
 * follow it as the currency has; every other one, and every space, only groups.
 */
export function readAmount(typed: string, currency: string): Reading {
  const digits = minorDigits(currency);
  const text = westernDigits(typed)
    .replace(/[\s\u00a0\u202f'’٬]/g, '')
    .replaceAll('٫', '.')
    .replaceAll(',', '.');
  if (text === '') return { ok: true, minor: null };
  const match = /^(\d*(?:\.\d{3})*?)(?:\.(\d*))?$/.exec(text);
  const whole = match?.[1]?.replaceAll('.', '') ?? '';
  const rest = match?.[2] ?? '';
  if (match === null || rest.length > digits || whole + rest === '')
    return { ok: false, fault: 'amountHint' };
  const minor = Number(whole + rest.padEnd(digits, '0'));
  return minor > largest ? { ok: false, fault: 'amountTooBig' } : { ok: true, minor };
}

/** Minor units as a person would type them: no grouping, no currency. */
export function typedAmount(minor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}
