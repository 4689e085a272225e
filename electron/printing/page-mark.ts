import type { Language } from '../../core/contract/language.ts';
import { wordsIn } from '../../core/documents/words.ts';
import { type DocumentText, documentText } from '../../core/text/documents.ts';
import { languages } from '../../core/text/languages.ts';
import type { PageMark } from './page.ts';

/** What a document is of, where nothing on it is real. */
export type MarkOf = keyof DocumentText['marks'];

const markIn = (language: Language, of: MarkOf) =>
  wordsIn(language).said(documentText[language].marks[of]);

/** The mark for pages in a language: its own words first, then the others'. */
export function pageMark(of: MarkOf | null, language: Language): PageMark | null {
  if (of === null) return null;
  const others = languages.filter(each => each !== language);
  return {
    framed: markIn(language, of),
    across: [language, ...others].map(each => markIn(each, of)),
  };
}

/** The same as a row of a table, which has no language. */
export const rowMark = (of: MarkOf): string[] =>
  languages.map(language => documentText[language].marks[of]);
