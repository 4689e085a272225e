import { amountIn } from '../../../format/amounts.ts';
import { isolated } from '../../isolated.ts';
import type { AnswerSentences } from '../../shape.ts';

const differs = {
  order: 'This card payment belongs to another order.',
  amount: 'The card was charged a different amount. Check the sum, or give the card payment back.',
  kind: 'This is not what the terminal approved. Start it again.',
  state: 'The terminal did not approve this card payment, or it is used already.',
};

/** Around card payments at a terminal. */
export const attempts = {
  NO_TERMINAL: () => 'This counter has no card terminal. Assign one under Card terminals.',
  TERMINAL_BUSY: ({ counterName }) => `This terminal is busy with ${isolated(counterName)}.`,
  TERMINAL_THERE: ({ terminalName }) =>
    `${isolated(terminalName)} is already set up at this address. Add each terminal once, and choose all the counters that use it.`,
  ATTEMPT_OPEN: ({ state }) =>
    state === 'begun'
      ? 'The card terminal is still working on this order. Wait for its answer, or stop it.'
      : 'We don’t know whether the card was charged. Ask the terminal again, or enter the result from the slip.',
  ATTEMPT_UNUSED: ({ amountMinor, currency }) =>
    `The card was already charged ${isolated(amountIn('en', amountMinor, currency))} for this order. Use that, or give it back first.`,
  ATTEMPT_DIFFERS: ({ why }) => differs[why],
  ATTEMPT_NEEDED: ({ charges, approved, currency }) =>
    `Give this back to the card at the terminal first: ${[...charges, ...approved].map(each => isolated(amountIn('en', each.amountMinor, currency))).join(' + ')}.`,
  CHARGE_TOO_LARGE: ({ mostMinor, currency }) =>
    `At most ${isolated(amountIn('en', mostMinor, currency))} is due by card.`,
} satisfies Partial<AnswerSentences['refusals']>;
