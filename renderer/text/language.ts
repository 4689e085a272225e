import type { Language } from '../../core/contract/language.ts';
import { languages, spokenIn } from '../../core/text/languages.ts';

const place = 'rowlock.language';

/** The language of the page that this one takes the place of, told once in its address (electron: goOver). */
function handedOver(): string | null {
  const told = new URLSearchParams(location.search).get('language');
  if (told === null) return null;
  localStorage.setItem(place, told);
  history.replaceState(null, '', location.pathname + location.hash);
  return told;
}

/** What was chosen here before, else the first language of the system that we speak. */
export function rememberedLanguage(): Language {
  const remembered = handedOver() ?? localStorage.getItem(place);
  const chosen = languages.find(each => each === remembered);
  const wanted = navigator.languages.map(spokenIn).find(each => each !== undefined);
  return chosen ?? wanted ?? 'en';
}

export const rememberLanguage = (language: Language) => localStorage.setItem(place, language);
