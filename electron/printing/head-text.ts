import { groupsOf } from '../../core/contract/head.ts';
import type { Language } from '../../core/contract/language.ts';
import { momentOnPaper } from '../../core/format/moments.ts';
import { countOnPaper } from '../../core/format/numbers.ts';
import type { HeadSheet } from '../../core/journal/print-head.ts';
import { directionOf, directionOfText } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { type Covers, printable } from './printable.ts';
import type { PaperText } from './ticket-text.ts';

export interface HeadDocument {
  sheet: HeadSheet;
  language: Language;
  /** Marks the page as that of a demonstration. */
  demo: boolean;
}

/** Four groups of four make a line: as many as an eye keeps on its way to the keyboard. */
const groupsInLine = 4;

/** A name and what it says. */
export interface Said {
  label: PaperText;
  text: PaperText;
}

/** All that the page with a head says, before anybody chooses a place for it. */
export interface HeadText {
  organisation: PaperText;
  title: PaperText;
  purpose: PaperText;
  seal: Said;
  entries: Said;
  hash: { label: PaperText; lines: PaperText[][] };
  sealed: Said;
  printed: Said;
  counter: Said;
  key: Said;
  printedBy: Said;
  howToType: PaperText;
  demo: PaperText | null;
}

/** Puts a head into words: the number and the moments as the language writes them, the hash as it is. */
export function headText({ sheet, language, demo }: HeadDocument, covers: Covers): HeadText {
  const say = documentText[language].head;
  const own = directionOf(language);
  const inWords = (text: string): PaperText => ({ text, direction: own });
  const asGiven = (text: string): PaperText => {
    const clean = printable(text, covers);
    return { text: clean, direction: directionOfText(clean, own) };
  };
  const leftToRight = (text: string): PaperText => ({ text, direction: 'ltr' });
  const moment = (at: Date): PaperText => {
    const { day, date, time } = momentOnPaper(language, at, sheet.timeZone);
    // The day's name has the Jalali date with it in Persian.
    return inWords(`${language === 'fa' ? day : date} ${time}`);
  };
  const said = (label: string, text: PaperText): Said => ({ label: inWords(label), text });

  const groups = groupsOf(sheet.head.hash).map(leftToRight);
  const lines = groups.flatMap((_, at) =>
    at % groupsInLine === 0 ? [groups.slice(at, at + groupsInLine)] : [],
  );
  return {
    organisation: asGiven(sheet.organisation),
    title: inWords(say.title),
    purpose: inWords(say.purpose),
    seal: said(say.seal, inWords(countOnPaper(language, sheet.head.number))),
    entries: said(say.entries, inWords(countOnPaper(language, sheet.rows))),
    hash: { label: inWords(say.hash), lines },
    sealed: said(say.sealed, moment(sheet.sealedAt)),
    printed: said(say.printed, moment(sheet.printedAt)),
    counter: said(say.counter, asGiven(sheet.counterName ?? '–')),
    key: said(say.key, leftToRight(groupsOf(sheet.keyId).join(' '))),
    printedBy: said(say.printedBy, asGiven(sheet.printedBy)),
    howToType: inWords(say.howToType),
    demo: demo ? inWords(documentText[language].tickets.demo) : null,
  };
}
