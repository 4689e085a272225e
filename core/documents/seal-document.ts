import { groupsOf, type Head, writtenHead } from '../contract/head.ts';
import type { Language } from '../contract/language.ts';
import { momentOnPaper } from '../format/moments.ts';
import { countOnPaper } from '../format/numbers.ts';
import { documentText } from '../text/documents.ts';
import type { Paper } from './model.ts';
import { wordsIn } from './words.ts';

/** The end of the journal as it goes on paper, where nobody can change it any more. */
export interface Seal {
  organisation: string;
  head: Head;
  sealedAt: Date;
  /** The counter that sealed it. */
  counterName: string | null;
  /** The key it is signed with, in short. */
  keyId: string;
  /** Rows that this seal and all before it cover. */
  rows: number;
  printedAt: Date;
  printedBy: string;
  /** IANA zone in which both moments are written. */
  timeZone: string;
}

/** Four groups of four make a line: as many as an eye keeps on its way to the keyboard. */
const groupsInLine = 4;

/** Puts a seal into words: the number and the moments as the language writes them, the hash as it is. */
export function sealDocument(seal: Seal, language: Language): Paper & { kind: 'journalSeal' } {
  const say = documentText[language].head;
  const { said, typed, leftToRight, fact } = wordsIn(language);
  const moment = (at: Date) => {
    const { day, date, time } = momentOnPaper(language, at, seal.timeZone);
    // The day's name has the Jalali date with it in Persian.
    return said(`${language === 'fa' ? day : date} ${time}`);
  };
  const groups = groupsOf(seal.head.hash).map(leftToRight);
  return {
    kind: 'journalSeal',
    language,
    organisation: seal.organisation,
    fileName: `journal-seal-${seal.head.number}.pdf`,
    title: say.documentTitle(seal.head.number),
    blocks: {
      organisation: typed(seal.organisation),
      title: said(say.title),
      purpose: said(say.purpose),
      seal: fact(say.seal, said(countOnPaper(language, seal.head.number))),
      entries: fact(say.entries, said(countOnPaper(language, seal.rows))),
      hash: {
        label: said(say.hash),
        lines: groups.flatMap((_, at) =>
          at % groupsInLine === 0 ? [groups.slice(at, at + groupsInLine)] : [],
        ),
      },
      written: writtenHead(seal.head),
      sealed: fact(say.sealed, moment(seal.sealedAt)),
      counter: fact(say.counter, typed(seal.counterName ?? '–')),
      key: fact(say.key, leftToRight(groupsOf(seal.keyId).join(' '))),
      printed: fact(say.printed, moment(seal.printedAt)),
      printedBy: fact(say.printedBy, typed(seal.printedBy)),
      howToType: said(say.howToType),
    },
  };
}
