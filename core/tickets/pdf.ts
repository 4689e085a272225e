import type { OrderId } from '../contract/ids.ts';
import type { Language } from '../contract/tickets.ts';
import type { Outside } from '../transaction.ts';
import { type TicketsToPrint, ticketsToPrint } from './tickets-to-print.ts';

/** Sets tickets on paper, as PDF; each host knows its fonts. */
export type Press = (tickets: TicketsToPrint, language: Language) => Promise<Uint8Array>;

/** The sold tickets of an order as one document; set outside any transaction, it takes its time. */
export async function pdf(
  outside: Outside,
  press: Press,
  { orderId, language }: { orderId: OrderId; language: Language },
): Promise<{ fileName: string; pdf: Uint8Array }> {
  const tickets = await outside.read((tx, context) => ticketsToPrint(tx, context, orderId));
  const code = tickets.sheets[0]?.orderCode ?? '';
  return { fileName: `tickets-${code}.pdf`, pdf: await press(tickets, language) };
}
