import { westernDigits } from './pesel.ts';

/** Letters that carry no combining mark yet are typed without theirs, and Arabic forms of Persian letters. */
const sameLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

/** Text as it is searched: without case, accents, kinds of digits and of Arabic letters, or marks that nobody sees. */
export const fold = (text: string): string =>
  westernDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}\u0640'’`]/gu, mark => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .replace(/[łøđßæœıيىكة]/g, letter => sameLetters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();

/** What stands between words, and what people put around them. */
const between = /[\s,;:|/\\()[\]{}<>"„“”«»‹›،؛\p{Pd}]+/u;
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The words of what was typed into a search, each once, folded; their sequence means nothing. Where there
 * are only signs, a sign is what is sought: a band may be called "!!!". Nothing at all, where nobody can
 * have meant anything: that finds nothing, not everything.
 */
export function wordsOf(text: string): string[] {
  const typed = fold(text).split(between).filter(Boolean);
  const words = typed.map(word => word.replace(around, '')).filter(Boolean);
  return [...new Set(words.length > 0 ? words : fold(text).split(' ').filter(Boolean))];
}
