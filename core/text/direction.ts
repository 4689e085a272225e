import type { Language } from '../contract/language.ts';

/** The way a paragraph runs. */
export type Direction = 'ltr' | 'rtl';

export const directionOf = (language: Language): Direction => (language === 'fa' ? 'rtl' : 'ltr');

const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The way a text runs by itself: that of its first letter, or `otherwise` where it has none. */
export function directionOfText(text: string, otherwise: Direction): Direction {
  const first = letter.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
