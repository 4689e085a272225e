import { groupsOf } from '../contract/head.ts';
import type { Language } from '../contract/language.ts';
import { joined, momentOnPaper } from '../format/moments.ts';
import { documentText } from '../text/documents.ts';
import type { Paper } from './model.ts';
import { wordsIn } from './words.ts';

/** What stands on the paper of a recovery code. */
export interface Recovery {
  organisation: string;
  /** IANA zone of the box office; the date is written in it. */
  timeZone: string;
  printedAt: Date;
  /** The key's name, which says nothing of it. */
  key: string;
  /** Lines of groups; whoever has them has the key. */
  code: readonly string[];
}

/** Puts a recovery code into words, with what to do with the sheet and when. */
export function recoveryDocument(
  recovery: Recovery,
  language: Language,
): Paper & { kind: 'recoveryCode' } {
  const say = documentText[language].recoveryCode;
  const { said, typed, leftToRight, fact } = wordsIn(language);
  const { day, date } = momentOnPaper(language, recovery.printedAt, recovery.timeZone);
  return {
    kind: 'recoveryCode',
    language,
    organisation: recovery.organisation,
    fileName: `rowlock-key-${recovery.key}.pdf`,
    title: say.title,
    blocks: {
      organisation: typed(recovery.organisation),
      title: said(say.title),
      whatItIs: said(say.whatItIs),
      code: said(say.code),
      lines: recovery.code.map((line, at) => ({
        number: leftToRight(String(at + 1)),
        groups: leftToRight(line.replaceAll('-', ' – ')),
      })),
      codeHint: said(say.codeHint),
      written: recovery.code.join('-'),
      key: fact(say.key, leftToRight(groupsOf(recovery.key).join(' '))),
      printed: fact(say.printed, said(joined(language, day, date))),
      keep: { title: said(say.keepTitle), rules: say.keep.map(said) },
      use: { title: said(say.useTitle), says: said(say.use) },
    },
  };
}
