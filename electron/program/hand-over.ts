import type { Actor } from '../../core/context.ts';
import type { OrderId } from '../../core/contract/ids.ts';
import type { Language } from '../../core/contract/language.ts';
import { lettingGo } from '../../core/documents/letting-go.ts';
import { setTickets, type TicketPress } from '../../core/documents/set-tickets.ts';
import { type MayRefuse, refuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Desk } from './desk.ts';

interface Input {
  orderId: OrderId;
  language: Language;
  how: 'save' | 'open' | 'print';
}

/**
 * Sets the tickets and lets the desk save, open or print them. Refuses NOT_AT_THIS_DESK without one.
 * @param notRecorded hears why first tickets are missing in the journal
 */
export async function handOver(
  outside: Outside<Actor & MayRefuse<'tickets.handOver'>>,
  press: TicketPress,
  desk: Desk | null,
  input: Input,
  notRecorded: (error: unknown) => void,
): Promise<{ done: boolean; where: string | null }> {
  if (!desk) refuse(outside, 'NOT_AT_THIS_DESK', {});
  const { orderId, how } = input;
  const { fileName, pdf, again } = await setTickets(outside, press, input);
  return lettingGo(
    outside,
    { operation: 'tickets.handOver', orderId, how, again },
    async () => {
      switch (how) {
        case 'save': {
          const where = await desk.save(fileName, pdf, 'tickets');
          return { done: where !== null, where };
        }
        case 'open':
          await desk.open(fileName, pdf);
          return { done: true, where: null };
        case 'print':
          return { done: await desk.print(fileName, pdf), where: null };
      }
    },
    notRecorded,
  );
}
