import type { Language } from '../contract/language.ts';

export const languages: readonly Language[] = ['en', 'pl', 'fa'];

/** Each language by its own name, whatever is chosen now. */
export const nameOf: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  fa: 'فارسی',
};

/** The language of a tag such as `pl-PL`; undefined where we do not speak it. */
export const spokenIn = (tag: string): Language | undefined =>
  languages.find(each => each === tag.slice(0, 2));
