import { Document, renderToBuffer } from '@react-pdf/renderer';
import { typefacesFrom } from './fonts.ts';
import { TicketPage } from './ticket-page.tsx';
import { directionOfLanguage, ticketText } from './ticket-text.ts';
import type { TicketsDocument } from './tickets-document.ts';
import { words } from './words.ts';

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
