import type { Language } from '../contract/language.ts';
import { westernDigits } from '../contract/pesel.ts';
import { count } from './numbers.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Reads a time of day into `19:30`: 19:30, 19.30, 1930, 730, 19, 7 pm, ۱۹:۳۰. Null when it is none. */
export function readTime(typed: string): string | null {
  const text = westernDigits(typed).trim().toLowerCase();
  const match = /^(\d{1,2})(?:[:.,٫ h]?(\d{2}))?\s*(am|pm)?$/.exec(text);
  if (match === null) return null;
  const half = match[3];
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hours < 24 && minute < 60 ? `${two(hours)}:${two(minute)}` : null;
}

/** `19:30` in the digits of the language. */
export const typedTime = (language: Language, time: string): string =>
  time.replace(/\d/g, digit => count(language, Number(digit)));
