import { Document, renderToBuffer } from '@react-pdf/renderer';
import { directionOf } from '../../core/text/direction.ts';
import { documentText } from '../../core/text/documents.ts';
import { typefacesFrom } from './fonts.ts';
import { TicketPage } from './ticket-page.tsx';
import { ticketText } from './ticket-text.ts';
import type { TicketsDocument } from './tickets-document.ts';

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
  const start = directionOf(language);
  return renderToBuffer(
    <Document
      title={documentText[language].tickets.documentTitle(document.tickets[0]?.orderCode ?? '')}
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
