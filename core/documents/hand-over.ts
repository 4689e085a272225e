import type { Actor } from '../context.ts';
import type { Delivered } from '../contract/documents.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Language } from '../contract/language.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import type { DocumentHost } from './deliver.ts';
import { deliverTickets } from './parts/deliver-tickets.ts';

interface Input {
  orderId: OrderId;
  language: Language;
  how: 'save' | 'open' | 'print';
}

/**
 * Saves, opens or prints the sold tickets of an order. Refuses NOT_AT_THIS_DESK where the host has no
 * devices, NOT_FOUND and NOT_SOLD.
 * @param notRecorded hears why first tickets are missing in the journal
 */
export function handOver(
  outside: Outside<Actor & MayRefuse<'tickets.handOver'>>,
  host: DocumentHost,
  input: Input,
  notRecorded: (error: unknown) => void,
): Promise<Delivered> {
  if (!host.devices) refuse(outside, 'NOT_AT_THIS_DESK', {});
  return deliverTickets(outside, host, { ...input, operation: 'tickets.handOver' }, notRecorded);
}
