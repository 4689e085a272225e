import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

/** Card payments at a terminal, as they go on and as they end. */
export const cardPayments = {
  terminal: 'Card terminal',
  /** What goes on, over the sum. */
  kinds: {
    charge: 'By card',
    refund: 'Back to the card',
    reversal: 'Back to the card',
  },
  begins: 'Connecting to the terminal…',
  working: 'Waiting for the terminal…',
  aborting: 'Stopping. Waiting for the terminal to confirm…',
  abort: 'Stop',
  approved: (card: string | null) =>
    card === null ? 'Approved' : `Approved, card ending in ${isolated(card)}`,
  declined: 'Declined.',
  declinedWhy: (why: string) => `Declined: ${isolated(why)}`,
  nothingCharged: 'Nothing was charged. The places are still held.',
  nothingGivenBack: 'Nothing went back to the card.',
  aborted: 'Stopped. Nothing was charged.',
  abortedBack: 'Stopped. Nothing went back to the card.',
  again: 'Try again',
  unknown: 'We don’t know whether the card was charged.',
  unknownBack: 'We don’t know whether the money went back to the card.',
  ask: 'Ask the terminal again',
  enterResult: 'Enter the result from the slip',
  whoEnters: 'Only someone who may settle card payments can enter the result from the slip.',
  result: 'What the slip says',
  results: { approved: 'Approved', declined: 'Declined, or there is no slip' },
  chooseResult: 'Choose what the slip says.',
  usualReasons: ['Read from the slip', 'No slip was printed', 'Told by the bank'],
  enter: 'Enter this result',
  looksHere: 'Checking for a card terminal at this counter…',
  notKnownHere:
    'We can’t tell whether this counter has a card terminal, so it takes no cards yet. Try again, or take the money another way.',
  charge: (amount: string) => `Charge ${isolated(amount)} to the card`,
  chargePart: (amount: string) => `Charge ${isolated(amount)} to the card as part payment`,
  finish: (amount: string) => `Finish: the card was charged ${isolated(amount)}`,
  giveBack: (amount: string) => `Give ${isolated(amount)} back to the card`,
  later: 'Set aside, next customer',
  toCheck: 'Card payments to check',
  toCheckHint: 'Payments that the terminal has not confirmed, or that are not booked as it says.',
  nothingToCheck: 'Nothing to check.',
  someToCheck: (n: number) =>
    plural('en', n, { one: '# card payment to check', other: '# card payments to check' }),
  /** Several at once, and what they come to. */
  sums: {
    charge: (n: number, amount: string) =>
      `${plural('en', n, { one: '# card payment', other: '# card payments' })}, ${isolated(amount)}`,
    refund: (n: number, amount: string) =>
      `${plural('en', n, { one: '# refund to a card', other: '# refunds to cards' })}, ${isolated(amount)}`,
  },
  waiting: (sums: string) => `Waiting for more than ten minutes: ${sums}`,
  noneWaiting: 'None has waited for more than ten minutes.',
  whoClears: 'Anyone who sells can resolve them under Shift.',
  why: {
    begun: 'Under way at the terminal',
    unknown: 'Result unknown',
    chargedUnused: 'Charged, but no sale was booked',
    backUnused: 'Given back, but not booked',
    bookedReversed: 'Booked, but it went back to the card',
    toldOtherwise: 'Booked, but the terminal says otherwise',
  },
  /** What a terminal told after the opposite was booked. */
  told: {
    declined: 'The terminal says that it was declined. What is booked stays.',
    aborted: 'The terminal says that it was stopped. What is booked stays.',
  },
  markLookedAt: 'Mark as looked at',
  markLookedAtOf: (amount: string, code: string) =>
    `Mark ${isolated(amount)} of order ${isolated(code)} as looked at`,
  lookedAt: 'Marked as looked at. The journal keeps what the terminal said.',
  atCounter: (counter: string, operator: string) => `${isolated(counter)}, ${isolated(operator)}`,
  clear: 'Resolve',
  clearOf: (amount: string, code: string) =>
    `Resolve ${isolated(amount)} of order ${isolated(code)}`,
};
