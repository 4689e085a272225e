import type { Language } from '../contract/language.ts';
import { minorDigits } from '../contract/money.ts';
import { decimal } from './decimal.ts';
import { numberFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** Minor units of a currency on a screen, such as 12,50 zł. */
export function amountIn(language: Language, minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return numberFormatter(localeOf[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimal(minor, digits));
}

/**
 * The same on paper, which outlives its screen: with a symbol that no other currency has, and without
 * the direction marks that ICU adds and our fonts lack.
 */
export function amountOnPaper(language: Language, minor: number, currency: string): string {
  const formatter = numberFormatter(localeOf[language], { style: 'currency', currency });
  const amount = decimal(minor, minorDigits(currency));
  if (language !== 'fa') return formatter.format(amount).replace(/\p{Bidi_Control}/gu, '');
  // ICU's Persian pattern puts the currency first; people write it after the number.
  const parts = formatter.formatToParts(amount);
  const symbol = parts.find(part => part.type === 'currency')?.value ?? currency;
  const figures = parts.filter(part => part.type !== 'currency' && part.type !== 'literal');
  return `${figures.map(part => part.value).join('')}\u00A0${symbol}`;
}
