import type { Language } from '../../core/contract/tickets.ts';

/** One ticket as it will be printed. Never holds a national id. */
export interface TicketSheet {
  /** What the QR holds and the door checks. */
  code: string;
  eventTitle: string;
  startsAt: Date;
  /** IANA zone of the event; date and time are written in it. */
  timeZone: string;
  place: string;
  className: string;
  priceMinor: number;
  vatRateBp: number;
  currency: string;
  participantName: string | null;
  orderCode: string;
  /** This is ticket `number` of `of` in its order. */
  number: number;
  of: number;
}

export interface TicketsDocument {
  tickets: TicketSheet[];
  language: Language;
  organisation: string;
  /** Marks every page as a copy of a ticket that was printed before. */
  copy: boolean;
  /** Marks every page as not valid. */
  demo: boolean;
}
