import type { TicketSheet } from '../../core/documents/tickets-to-print.ts';
import { amountOnPaper } from '../../core/format/amounts.ts';
import { momentOnPaper } from '../../core/format/moments.ts';
import { countOnPaper, percentIn } from '../../core/format/numbers.ts';
import { type Direction, directionOf, directionOfText } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { type Covers, printable } from './printable.ts';
import type { TicketsDocument } from './tickets-document.ts';

/** A text and the way it runs; on which side of the paper it stands is the language's affair. */
export interface PaperText {
  text: string;
  direction: Direction;
}

/** All a ticket says, in words, before anybody chooses a size or a place for it. */
export interface TicketText {
  organisation: PaperText;
  title: PaperText;
  day: PaperText;
  date: PaperText;
  time: PaperText;
  place: PaperText;
  participant: PaperText | null;
  className: PaperText;
  price: PaperText;
  vat: PaperText | null;
  orderCode: PaperText;
  numberOf: PaperText;
  code: PaperText;
  oneAdmission: PaperText;
  labels: Record<'participant' | 'ticketClass' | 'price' | 'order' | 'ticket', PaperText>;
  copy: PaperText | null;
  demo: PaperText | null;
}

/** Puts a ticket into words: digits, dates and money as the language writes them. */
export function ticketText(
  sheet: TicketSheet,
  document: TicketsDocument,
  covers: Covers,
): TicketText {
  const { language } = document;
  const say = documentText[language].tickets;
  const own = directionOf(language);
  const inWords = (text: string): PaperText => ({ text, direction: own });
  const asGiven = (text: string): PaperText => {
    const clean = printable(text, covers);
    return { text: clean, direction: directionOfText(clean, own) };
  };
  const leftToRight = (text: string): PaperText => ({ text, direction: 'ltr' });

  const when = momentOnPaper(language, sheet.startsAt, sheet.timeZone);
  const free = sheet.priceMinor === 0;
  const price = free ? say.free : amountOnPaper(language, sheet.priceMinor, sheet.currency);
  const number = (n: number) => countOnPaper(language, n);
  return {
    organisation: asGiven(document.organisation),
    title: asGiven(sheet.eventTitle),
    day: inWords(when.day),
    date: inWords(when.date),
    time: leftToRight(when.time),
    place: asGiven(sheet.place),
    participant: sheet.participantName === null ? null : asGiven(sheet.participantName),
    className: asGiven(sheet.className),
    price: { text: price, direction: directionOfText(price, 'ltr') },
    vat: free ? null : inWords(say.includingVat(percentIn(language, sheet.vatRateBp))),
    orderCode: leftToRight(sheet.orderCode),
    numberOf: inWords(say.numberOf(number(sheet.number), number(sheet.of))),
    code: leftToRight(sheet.code),
    oneAdmission: inWords(say.oneAdmission),
    labels: {
      participant: inWords(say.participant),
      ticketClass: inWords(say.ticketClass),
      price: inWords(say.price),
      order: inWords(say.order),
      ticket: inWords(say.ticket),
    },
    copy: document.copy ? inWords(say.copy) : null,
    demo: document.demo ? inWords(say.demo) : null,
  };
}
