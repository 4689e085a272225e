import { v7 } from 'uuid';
import { createStore } from 'zustand/vanilla';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import { AttemptId, CommandId, OrderId } from '../../../../core/contract/ids.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import { readAnswer } from '../../../api/answers.ts';
import type { Proof } from '../pay/proofs.ts';
import type { Answered, Command } from './command.ts';
import { due } from './due.ts';
import type { Gift } from './gift.ts';
import type { Happening } from './happening.ts';
import { next } from './next.ts';
import type { Sale } from './sale.ts';
import { isWaiting, nothingSold } from './stages.ts';
import type { Offer } from './wanted.ts';

/** Makes one call; throws what `readAnswer` reads. */
export type Send = (command: Command) => Promise<Answered>;

/** Milliseconds without a key until what is typed is saved. */
const typingPause = 400;
/** Milliseconds until a busy command is sent again. */
const pauseBefore = (attempt: number) => Math.min(250 * 2 ** attempt, 2_000);

/**
 * Keeps one sale and makes the database follow it: one call at a time, always the one that is due
 * now, so that neither fast keys nor slow answers can overtake each other.
 */
export function createSale(send: Send) {
  const store = createStore<Sale>(() => nothingSold);
  const { getState, getInitialState, subscribe } = store;
  const become = (happening: Happening) => store.setState(next(getState(), happening), true);
  let operator: string | undefined;
  let running = false;
  let followed = Promise.resolve();
  let typing: ReturnType<typeof setTimeout> | undefined;
  let wake: (() => void) | undefined;

  async function attempt(command: Command): Promise<void> {
    become({ type: 'sent', command });
    try {
      become({ type: 'succeeded', command, ...(await send(command)) });
    } catch (error) {
      become({ type: 'failed', command, answer: readAnswer(error) });
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
    running = true;
    let attempts = 0;
    for (let command = due(getState()); command !== null; command = due(getState())) {
      if (command.kind === 'open') {
        become({ type: 'opened', hold: { id: OrderId.parse(v7()), lines: command.lines } });
        continue;
      }
      await attempt(command);
      attempts = isWaiting(getState()) ? attempts + 1 : 0;
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
    if (!running) followed = follow();
  };

  return {
    ...{ getState, getInitialState, subscribe, tell },
    /** Says how many places of a class the clerk wants at one of its prices. */
    want: (offer: Offer, quantity: number) => tell({ type: 'quantity', offer, quantity }),
    /** Takes the money as the till stands; the id is made here, once for this decision. */
    pay: (proofs: readonly Proof[]) => tell({ type: 'payment', id: CommandId.parse(v7()), proofs }),
    /** Has the terminal charge the card as the till stands. */
    charge: (proofs: readonly Proof[]) =>
      tell({ type: 'charge', id: AttemptId.parse(v7()), proofs }),
    chargeAgain: () => tell({ type: 'chargeAgain', id: AttemptId.parse(v7()) }),
    /** Has the terminal give a part back that it charged. */
    reverse: (part: PaymentInput) => tell({ type: 'reverse', id: AttemptId.parse(v7()), part }),
    chargeApproved: (attempt: Attempt) =>
      tell({ type: 'chargeApproved', attempt, id: CommandId.parse(v7()) }),
    /** Gives a place away for a reason, or takes its price again (null). */
    give: (key: string, reason: string | null) =>
      tell({ type: 'given', key, id: CommandId.parse(v7()), reason }),
    /** Holds the places of a released order once more; what was on the house gets new ids here, for this decision. */
    holdAgain() {
      const sale = getState();
      if (sale.stage !== 'released') return;
      const gifts = Object.entries(sale.reasons).map(([key, reason]): [string, Gift] => [
        key,
        { id: CommandId.parse(v7()), reason },
      ]);
      tell({ type: 'heldAgain', gifts: Object.fromEntries(gifts) });
    },
    /** Undoes the last sale, as it was asked; the id is made here, once for this decision. */
    undo: (attemptIds: readonly AttemptId[] = []) =>
      tell({ type: 'undoConfirmed', id: CommandId.parse(v7()), attemptIds }),
    /** Tells the database all that is wanted and typed by now, and waits for its answers. */
    async settled(): Promise<void> {
      tell({ type: 'pauseInTyping' });
      await followed;
    },
    /** Says who stands at the counter. What somebody else was selling is put away. */
    serve(operatorId: string) {
      const another = operator !== undefined && operator !== operatorId;
      operator = operatorId;
      if (another) become({ type: 'operatorChanged' });
    },
    /** Sends a waiting command at once instead of after its pause. */
    tryNow: () => wake?.(),
  };
}
