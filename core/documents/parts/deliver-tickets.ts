import { type Actor, mustBePermitted } from '../../context.ts';
import type { Delivered } from '../../contract/documents.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { Language } from '../../contract/language.ts';
import type { May } from '../../refusal.ts';
import type { Outside } from '../../transaction.ts';
import { type Delivery, type DocumentHost, deliver } from '../deliver.ts';
import { wereHandedOver } from '../handed-over.ts';
import { ticketDocument } from '../ticket-document.ts';
import { soldTickets } from './sold-tickets.ts';

interface Input {
  orderId: OrderId;
  language: Language;
  how: Delivery['how'];
  operation: 'tickets.pdf' | 'tickets.handOver';
}

/**
 * Hands over the sold tickets of an order. Printing again is what a fraud would do: its row is written first,
 * or nothing is printed. The first tickets belong to somebody who has paid for them.
 * @param notRecorded hears why the row of first tickets is missing in the journal
 * @throws NotPermitted for tickets that have left the program before, without the permission for it
 */
export async function deliverTickets(
  outside: Outside<Actor & May<'NOT_FOUND' | 'NOT_SOLD'>>,
  host: DocumentHost,
  { orderId, language, how, operation }: Input,
  notRecorded: (error: unknown) => void,
): Promise<Delivered> {
  const { sold, again } = await outside.read(async (tx, context) => ({
    sold: await soldTickets(tx, context, orderId),
    again: await wereHandedOver(tx, orderId),
  }));
  if (again) mustBePermitted(outside, 'reprint');
  return deliver(outside, host, {
    document: ticketDocument({ ...sold, language, isCopy: false }),
    how,
    entry: {
      operation,
      objectId: orderId,
      after: { how: how === 'answer' ? 'pdf' : how, again },
    },
    ...(!again && { owed: notRecorded }),
  });
}
