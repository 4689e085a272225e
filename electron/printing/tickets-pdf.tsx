import { Document, renderToBuffer } from '@react-pdf/renderer';
import type { Language } from '../../core/contract/tickets.ts';
import { typefacesFrom } from './fonts.ts';
import { TicketPage } from './ticket-page.tsx';
import { directionOfLanguage, ticketText } from './ticket-text.ts';
import { words } from './words.ts';

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

/**
 * Sets tickets as a PDF: A6 portrait, one page each, black on white.
 * Rejects when there is no ticket, a font file is missing in `fontsFolder`, or a time zone or currency is unknown.
 */
export async function ticketsPdf(
  document: TicketsDocument,
  fontsFolder: string,
): Promise<Uint8Array> {
  if (document.tickets.length === 0) throw new RangeError('A PDF without a page cannot be opened');
  const typefaces = await typefacesFrom(fontsFolder);
  const { language, organisation } = document;
  const start = directionOfLanguage(language);
  return renderToBuffer(
    <Document
      title={words[language].documentTitle(document.tickets[0]?.orderCode ?? '')}
      author={organisation}
      language={language}
      creator="Rowlock"
      producer="Rowlock"
    >
      {document.tickets.map(sheet => (
        <TicketPage
          key={sheet.code}
          ticket={ticketText(sheet, document, typefaces.covers)}
          typefaces={typefaces}
          start={start}
        />
      ))}
    </Document>,
  );
}
