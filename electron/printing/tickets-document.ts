import type { Language } from '../../core/contract/language.ts';
import type { TicketSheet } from '../../core/documents/tickets-to-print.ts';

export interface TicketsDocument {
  tickets: TicketSheet[];
  language: Language;
  organisation: string;
  /** Marks every page as a copy of a ticket that was printed before. */
  copy: boolean;
  /** Marks every page as not valid. */
  demo: boolean;
}
