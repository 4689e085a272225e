import type { Actor } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Language } from '../contract/language.ts';
import type { MayRefuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import type { DocumentHost } from './deliver.ts';
import { deliverTickets } from './parts/deliver-tickets.ts';

interface Input {
  orderId: OrderId;
  language: Language;
}

/**
 * The sold tickets of an order as PDF, in base64, for whoever called. Refuses NOT_FOUND and NOT_SOLD.
 * @param notRecorded hears why first tickets are missing in the journal
 */
export async function pdf(
  outside: Outside<Actor & MayRefuse<'tickets.pdf'>>,
  host: DocumentHost,
  input: Input,
  notRecorded: (error: unknown) => void,
): Promise<{ fileName: string; pdf: string }> {
  const answer = { ...input, how: 'answer', operation: 'tickets.pdf' } as const;
  const { fileName, content } = await deliverTickets(outside, host, answer, notRecorded);
  return { fileName, pdf: content ?? '' };
}
