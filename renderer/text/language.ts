import type { Language } from '../../core/contract/language.ts';

export type { Language };
export type Direction = 'ltr' | 'rtl';

export const languages: readonly Language[] = ['en', 'pl', 'fa'];

/** How numbers, dates and money are written. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  pl: 'pl-PL',
  fa: 'fa-IR',
};

export const directionOf = (language: Language): Direction => (language === 'fa' ? 'rtl' : 'ltr');

/** Each language by its own name, whatever is chosen now. */
export const nameOf: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  fa: 'فارسی',
};

const place = 'rowlock.language';
const isLanguage = (text: string | null): text is Language => languages.some(each => each === text);

/** What was chosen here before, else the first language of the system that we speak. */
export function rememberedLanguage(): Language {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  const wanted = navigator.languages.map(each => each.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
}

export const rememberLanguage = (language: Language) => localStorage.setItem(place, language);
