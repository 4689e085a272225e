import type { Language } from '../contract/language.ts';

/** How numbers, dates and money are written. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  pl: 'pl-PL',
  fa: 'fa-IR',
};
