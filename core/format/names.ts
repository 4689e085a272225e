import type { Language } from '../contract/language.ts';
import { namesFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** An ISO 4217 currency by its name. */
export const currencyName = (language: Language, code: string): string =>
  namesFormatter(localeOf[language], { type: 'currency' }).of(code) ?? code;

/** An ISO 3166 country by its name. */
export const countryName = (language: Language, code: string): string =>
  namesFormatter(localeOf[language], { type: 'region' }).of(code) ?? code;
