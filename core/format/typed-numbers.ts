import type { Language } from '../contract/language.ts';
import { westernDigits } from '../contract/pesel.ts';
import { decimal } from './decimal.ts';
import { numberFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** What a person typed where a number belongs; `value` is null while the field is empty. */
export type Typed = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

const plain = (typed: string) => westernDigits(typed).replace(/[\s\u00a0\u202f]/g, '');

/** Reads a whole number: 1200, 1 200, ۱٬۲۰۰. */
export function readWhole(typed: string): Typed {
  const text = plain(typed).replace(/[,.'’٬](?=\d{3}(?:\D|$))/g, '');
  if (text === '') return { ok: true, value: null };
  return /^\d{1,15}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false };
}

/** Reads a percentage into basis points: 8 and 8 % are 800, 8,5 and ۸٫۵ are 850. From 0 to 100. */
export function readPercent(typed: string): Typed {
  const text = plain(typed).replace(/[%٪]$/, '').replace(/[,٫]/, '.');
  if (text === '') return { ok: true, value: null };
  const match = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(text);
  if (match === null) return { ok: false };
  const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return basisPoints <= 10_000 ? { ok: true, value: basisPoints } : { ok: false };
}

const typedAs = (language: Language) =>
  numberFormatter(localeOf[language], { useGrouping: false, maximumFractionDigits: 2 });

/** A whole number as a person of this language types it. */
export const typedWhole = (language: Language, n: number | null): string =>
  n === null ? '' : typedAs(language).format(n);

/** Basis points as a person types a percentage, without its sign. */
export const typedPercent = (language: Language, basisPoints: number): string =>
  typedAs(language).format(decimal(basisPoints, 2));
