import { v7 } from 'uuid';
import { CommandId, OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { type Answer, readAnswer } from '../../../api/answers.ts';
import { type Command, due } from './due.ts';
import { type Happening, next } from './next.ts';
import { cleared, nothingSold, type Sale } from './sale.ts';

/** Makes one call; throws what `readAnswer` reads. */
export type Send = (command: Command) => Promise<Order>;

/** Milliseconds without a key until what is typed is saved. */
const typingPause = 400;
/** Milliseconds until a busy command is sent again. */
const pauseBefore = (attempt: number) => Math.min(250 * 2 ** attempt, 2_000);

/**
 * Keeps one sale and makes the database follow it: one call at a time, always the one that is due
 * now, so that neither fast keys nor slow answers can overtake each other.
 */
export function createDesk(send: Send) {
  let sale = nothingSold;
  let operator: string | undefined;
  let running = false;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let wake: (() => void) | undefined;
  const listeners = new Set<() => void>();

  const become = (happening: Happening) => {
    sale = next(sale, happening);
    for (const each of listeners) each();
  };

  async function attempt(command: Command): Promise<Answer | null> {
    become({ type: 'sent', command });
    try {
      const order = await send(command);
      become({ type: 'succeeded', command, order });
      return null;
    } catch (error) {
      const answer = readAnswer(error);
      become({ type: 'failed', command, answer });
      return answer;
    }
  }

  const pause = (attempts: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pauseBefore(attempts));
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function follow() {
    if (running) return;
    running = true;
    let attempts = 0;
    for (let command = due(sale); command !== null; command = due(sale)) {
      if (command.kind === 'open') {
        become({ type: 'opened', id: OrderId.parse(v7()), lines: command.lines });
        continue;
      }
      await attempt(command);
      attempts = sale.waiting === null ? 0 : attempts + 1;
      if (attempts > 0) await pause(attempts);
    }
    running = false;
  }

  const tell = (happening: Happening) => {
    become(happening);
    if (happening.type === 'typed') {
      clearTimeout(typing);
      typing = setTimeout(() => tell({ type: 'pauseInTyping' }), typingPause);
    }
    void follow();
  };

  return {
    tell,
    /** Takes the money as the till stands; the id is made here, once for this decision. */
    pay: () => tell({ type: 'payment', id: CommandId.parse(v7()) }),
    /**
     * Says who stands at the counter. What somebody else was selling is put away with their
     * customer's names; its places stay held, and are offered as left open.
     */
    serve(operatorId: string) {
      const another = operator !== undefined && operator !== operatorId;
      operator = operatorId;
      if (!another) return;
      sale = { ...cleared(sale), eventId: null, search: '', handled: [] };
      for (const each of listeners) each();
    },
    /** Sends a waiting command at once instead of after its pause. */
    tryNow: () => wake?.(),
    sale: (): Sale => sale,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
