import type { Language } from '../../core/contract/language.ts';
import { languages, spokenIn } from '../../core/text/languages.ts';

const place = 'rowlock.language';

/** What was chosen here before, else the first language of the system that we speak. */
export function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(place);
  const chosen = languages.find(each => each === remembered);
  const wanted = navigator.languages.map(spokenIn).find(each => each !== undefined);
  return chosen ?? wanted ?? 'en';
}

export const rememberLanguage = (language: Language) => localStorage.setItem(place, language);
