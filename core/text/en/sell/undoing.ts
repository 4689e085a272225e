import type { Way } from '../../../contract/payments.ts';
import { isolated } from '../../isolated.ts';
import { tickets } from '../counted.ts';

const ways = {
  cash: (amount: string) => `${isolated(amount)} in cash`,
  card: (amount: string) => `${isolated(amount)} to the card`,
  transfer: (amount: string) => `${isolated(amount)} by bank transfer`,
  other: (amount: string, name = '') => `${isolated(amount)} by ${isolated(name)}`,
  complimentary: (amount: string) => isolated(amount),
};

/** An amount that goes back, and how. */
interface Back extends Way {
  readonly amount: string;
}
const together = (back: readonly Back[]) =>
  back.map(({ method, name, amount }) => ways[method](amount, name)).join(' and ');

export const undoing = {
  undo: {
    last: (amount: string) => `Undo the last sale: ${isolated(amount)}`,
    ask: 'Undo this sale…',
    forAMinute: 'For one minute after the sale.',
    title: 'Undo the last sale?',
    confirm: (amount: string, back: readonly Back[]) =>
      back.length === 0
        ? `Undo sale of ${isolated(amount)}`
        : `Undo sale of ${isolated(amount)} – give back ${together(back)}`,
    takeTickets: 'Take the tickets back. They stop working at the door immediately.',
    keep: 'Keep the sale',
    stands: 'The sale was not undone',
    leave: 'Back',
    showOrder: 'Show the order',
    cashBack: 'Cash to give back',
    done: (back: readonly Back[], n: number) =>
      [
        'Sale undone.',
        back.length > 0 && n > 0 && `Give back ${together(back)} and take ${tickets(n)} back.`,
        back.length > 0 && n === 0 && `Give back ${together(back)}.`,
        back.length === 0 && n > 0 && `Take ${tickets(n)} back.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
