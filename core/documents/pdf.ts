import type { Actor } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Language } from '../contract/language.ts';
import type { MayRefuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { lettingGo } from './letting-go.ts';
import { setTickets, type TicketPress } from './set-tickets.ts';

interface Input {
  orderId: OrderId;
  language: Language;
}

/**
 * The sold tickets of an order, for whoever called. Refuses NOT_FOUND and NOT_SOLD.
 * @param notRecorded hears why first tickets are missing in the journal
 */
export async function pdf(
  outside: Outside<Actor & MayRefuse<'tickets.pdf'>>,
  press: TicketPress,
  input: Input,
  notRecorded: (error: unknown) => void,
): Promise<{ fileName: string; pdf: Uint8Array }> {
  const { again, ...document } = await setTickets(outside, press, input);
  const { orderId } = input;
  return lettingGo(
    outside,
    { operation: 'tickets.pdf', orderId, how: 'pdf', again },
    () => Promise.resolve({ ...document, done: true }),
    notRecorded,
  );
}
