import type { OrderId } from '../../core/contract/ids.ts';
import type { Language } from '../../core/contract/tickets.ts';
import { refuse } from '../../core/refusal.ts';
import { type Press, pdf } from '../../core/tickets/pdf.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Desk } from './desk.ts';

interface Input {
  orderId: OrderId;
  language: Language;
  how: 'save' | 'open' | 'print';
}

/** Sets the tickets and lets the desk save, open or print them. Refuses NOT_AT_THIS_DESK without one. */
export async function handOver(
  outside: Outside,
  press: Press,
  desk: Desk | null,
  input: Input,
): Promise<{ done: boolean; where: string | null }> {
  if (!desk) refuse('NOT_AT_THIS_DESK', {});
  const document = await pdf(outside, press, input);
  switch (input.how) {
    case 'save': {
      const where = await desk.save(document.fileName, document.pdf);
      return { done: where !== null, where };
    }
    case 'open':
      await desk.open(document.fileName, document.pdf);
      return { done: true, where: null };
    case 'print':
      return { done: await desk.print(document.fileName, document.pdf), where: null };
  }
}
