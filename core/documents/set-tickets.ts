import { type Actor, mustBePermitted } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Language } from '../contract/language.ts';
import type { May } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { wereHandedOver } from './letting-go.ts';
import { type TicketsToPrint, ticketsToPrint } from './tickets-to-print.ts';

/** Sets tickets on paper, as PDF; each host knows its fonts. */
export type TicketPress = (tickets: TicketsToPrint, language: Language) => Promise<Uint8Array>;

export interface TicketsDocument {
  fileName: string;
  pdf: Uint8Array;
  /** These tickets have left the program before. */
  again: boolean;
}

/**
 * The sold tickets of an order as one document; set outside any transaction, it takes its time.
 * @throws NotPermitted for tickets that have left the program before, without the permission for it
 */
export async function setTickets(
  outside: Outside<Actor & May<'NOT_FOUND' | 'NOT_SOLD'>>,
  press: TicketPress,
  { orderId, language }: { orderId: OrderId; language: Language },
): Promise<TicketsDocument> {
  const { tickets, again } = await outside.read(async (tx, context) => ({
    tickets: await ticketsToPrint(tx, context, orderId),
    again: await wereHandedOver(tx, orderId),
  }));
  if (again) mustBePermitted(outside, 'reprint');
  const code = tickets.sheets[0]?.orderCode ?? '';
  return { fileName: `tickets-${code}.pdf`, pdf: await press(tickets, language), again };
}
