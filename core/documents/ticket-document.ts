import type { Language } from '../contract/language.ts';
import { documentText } from '../text/documents.ts';
import type { Paper } from './model.ts';
import { type SoldTicket, ticketBlocks } from './ticket-blocks.ts';

interface Input {
  tickets: readonly SoldTicket[];
  organisation: string;
  officeZone: string;
  language: Language;
  isCopy: boolean;
}

/** The tickets of an order, one page each. @throws RangeError without any: a PDF needs a page */
export function ticketDocument({ tickets, ...about }: Input): Paper & { kind: 'tickets' } {
  const [first] = tickets;
  if (!first) throw new RangeError('a document of tickets has at least one');
  const { language, organisation } = about;
  return {
    kind: 'tickets',
    language,
    organisation,
    fileName: `tickets-${first.orderCode}.pdf`,
    title: documentText[language].tickets.documentTitle(first.orderCode),
    // Not all at once: to write out the dates and amounts of a group order takes as long as it may.
    blocks: {
      length: tickets.length,
      slice: (from, to) => tickets.slice(from, to).map(ticket => ticketBlocks(ticket, about)),
    },
  };
}
