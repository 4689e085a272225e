import type { Language } from '../contract/language.ts';
import { amountOnPaper } from '../format/amounts.ts';
import { momentOnPaper } from '../format/moments.ts';
import { countOnPaper, percentIn } from '../format/numbers.ts';
import { foreignZone } from '../format/zones.ts';
import { directionOfText } from '../text/direction.ts';
import { documentText } from '../text/documents.ts';
import type { TicketBlocks } from './model.ts';
import { wordsIn } from './words.ts';

/** One ticket as it will be printed. Never holds a national id. */
export interface SoldTicket {
  /** What the QR holds and the door checks. */
  code: string;
  eventTitle: string;
  startsAt: Date;
  /** IANA zone of the event; date and time are written in it. */
  timeZone: string;
  place: string;
  className: string;
  /** Not printed where it is the name of the class. */
  priceName: string;
  priceMinor: number;
  vatRateBp: number;
  currency: string;
  participantName: string | null;
  orderCode: string;
  /** This is ticket `number` of `of` in its order. */
  number: number;
  of: number;
}

interface About {
  language: Language;
  organisation: string;
  /** The IANA zone of the box office: whoever buys there thinks in it. */
  officeZone: string;
  /** Marks the ticket as a copy of one that was printed before. */
  isCopy: boolean;
}

/** Puts a ticket into words: digits, dates and money as the language writes them. */
export function ticketBlocks(
  ticket: SoldTicket,
  { language, organisation, officeZone, isCopy }: About,
): TicketBlocks {
  const say = documentText[language].tickets;
  const { said, typed, leftToRight, fact } = wordsIn(language);
  const when = momentOnPaper(language, ticket.startsAt, ticket.timeZone);
  const zone = foreignZone(language, ticket.timeZone, ticket.startsAt, officeZone);
  const isFree = ticket.priceMinor === 0;
  const price = isFree ? say.free : amountOnPaper(language, ticket.priceMinor, ticket.currency);
  const count = (n: number) => countOnPaper(language, n);
  return {
    organisation: typed(organisation),
    copy: isCopy ? said(say.copy) : null,
    title: typed(ticket.eventTitle),
    time: leftToRight(when.time),
    day: said(when.day),
    date: said(when.date),
    zone: zone === null ? null : said(zone),
    place: typed(ticket.place),
    participant:
      ticket.participantName === null ? null : fact(say.participant, typed(ticket.participantName)),
    code: leftToRight(ticket.code),
    ticketClass: fact(say.ticketClass, typed(classAndPrice(ticket))),
    price: fact(say.price, {
      text: price,
      direction: directionOfText(price, 'ltr'),
      isTyped: false,
    }),
    vat: isFree ? null : said(say.includingVat(percentIn(language, ticket.vatRateBp))),
    order: fact(say.order, leftToRight(ticket.orderCode)),
    number: fact(say.ticket, said(say.numberOf(count(ticket.number), count(ticket.of)))),
    oneAdmission: said(say.oneAdmission),
  };
}

const classAndPrice = ({ className, priceName }: SoldTicket): string =>
  priceName === className ? className : `${className} · ${priceName}`;
