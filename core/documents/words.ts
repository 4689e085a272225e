import type { Language } from '../contract/language.ts';
import { directionOf } from '../text/direction.ts';
import type { Fact, Words } from './model.ts';

/** Makes words for a document in a language. */
export function wordsIn(language: Language) {
  const direction = directionOf(language);
  /** What the program itself says. */
  const said = (text: string): Words => ({ text, direction, isTyped: false });
  return {
    said,
    typed: (text: string): Words => ({ text, direction, isTyped: true }),
    /** Codes and hours run from left to right in every language. */
    leftToRight: (text: string): Words => ({ text, direction: 'ltr', isTyped: false }),
    fact: (label: string, says: Words): Fact => ({ label: said(label), says }),
  };
}
