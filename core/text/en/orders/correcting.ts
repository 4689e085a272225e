import type { PaymentMethod, Way } from '../../../contract/payments.ts';
import { isolated } from '../../isolated.ts';

const insteadOf = {
  cash: 'cash',
  card: 'card',
  transfer: 'transfer',
  other: 'another method',
  complimentary: 'free tickets',
} satisfies Record<PaymentMethod, string>;

const instead = ({ method, name }: Way) =>
  name === undefined ? insteadOf[method] : isolated(name);

/** A payment that was booked by the wrong method. */
export const correcting = {
  correcting: {
    ask: 'Wrong method…',
    askOf: (method: string) => `Wrong method… ${isolated(method)}`,
    title: (method: string) => `${isolated(method)} was the wrong method`,
    reallyCame: 'How it was really paid',
    leaves: {
      cash: (amount: string) =>
        `The drawer should hold ${isolated(amount)} less. If that cash is in it, take it out.`,
      card: (amount: string) =>
        `Card payments are ${isolated(amount)} less. If the card was charged after all, refund it at the terminal.`,
      transfer: (amount: string) => `A transfer of ${isolated(amount)} is no longer expected.`,
      other: (amount: string, name = '') =>
        `${isolated(name)} payments are ${isolated(amount)} less. If it was paid that way after all, give it back the same way.`,
    },
    comes: {
      cash: (amount: string) => `The drawer should hold ${isolated(amount)} more. Put the cash in.`,
      card: (amount: string) => `Card payments are ${isolated(amount)} more. Keep the slip.`,
      transfer: (amount: string) => `A transfer of ${isolated(amount)} is expected.`,
      other: (amount: string, name = '') =>
        `${isolated(name)} payments are ${isolated(amount)} more.`,
    },
    staysAsItIs: 'Nothing goes back to the customer. Tickets, sum and receipt stay as they are.',
    confirm: {
      cash: (amount: string, wrong: Way) =>
        `Book ${isolated(amount)} as cash instead of ${instead(wrong)}`,
      card: (amount: string, wrong: Way) =>
        `Book ${isolated(amount)} as card instead of ${instead(wrong)}`,
      transfer: (amount: string, wrong: Way) =>
        `Book ${isolated(amount)} as transfer instead of ${instead(wrong)}`,
      other: (amount: string, wrong: Way, name = '') =>
        `Book ${isolated(amount)} as ${isolated(name)} instead of ${instead(wrong)}`,
    },
    done: (method: string) => `Corrected. Booked as: ${isolated(method)}`,
    corrected: (method: string) => `Corrected: ${isolated(method)}`,
    insteadOf: (wrong: Way) => `instead of ${instead(wrong)}`,
  },
};
