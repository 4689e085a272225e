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
  begins: 'Calling the terminal…',
  working: 'The terminal is at work. Ask the customer for the card.',
  aborting: 'Aborting. The terminal still has to say whether it could.',
  abort: 'Abort',
  approved: (card: string | null) =>
    card === null ? 'Approved' : `Approved, card ending in ${isolated(card)}`,
  declined: 'Declined.',
  declinedWhy: (why: string) => `Declined: ${isolated(why)}`,
  nothingCharged: 'Nothing was charged. The places stay held.',
  nothingGivenBack: 'Nothing went back to the card.',
  aborted: 'Aborted. Nothing was charged.',
  abortedBack: 'Aborted. Nothing went back to the card.',
  again: 'The same again',
  unknown:
    'We don’t know whether the card was charged. Ask the terminal again, or enter the result from the slip.',
  unknownBack:
    'We don’t know whether the money went back to the card. Ask the terminal again, or enter the result from the slip.',
  ask: 'Ask the terminal again',
  enterResult: 'Enter the result from the slip',
  whoEnters: 'The result from the slip is entered by somebody who may settle card payments.',
  result: 'What the slip says',
  results: { approved: 'Approved', declined: 'Declined, or there is no slip' },
  usualReasons: ['Read from the slip', 'No slip was printed', 'Told by the bank'],
  enter: 'Enter this result',
  looksHere: 'Looking whether a card terminal stands at this counter…',
  notKnownHere:
    'We don’t know whether a card terminal stands at this counter, so no card is taken yet. Try again, or take the money another way.',
  charge: (amount: string) => `Charge the card ${isolated(amount)}`,
  chargePart: (amount: string) => `Charge the card ${isolated(amount)} of it`,
  finish: (amount: string) => `Finish, the card was charged ${isolated(amount)}`,
  giveBack: (amount: string) => `Give ${isolated(amount)} back to the card`,
  later: 'Next customer, this one later',
  toCheck: 'Card payments to check',
  toCheckHint: 'Whatever a terminal has not told, or told and is not booked so.',
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
  whoClears: 'They are cleared up under Shift, by whoever sells.',
  why: {
    begun: 'The terminal is at work',
    unknown: 'Not known',
    chargedUnused: 'Charged, but no sale was booked',
    backUnused: 'Given back, but not booked',
    bookedReversed: 'Booked, but it went back to the card',
    toldOtherwise: 'Booked, but the terminal says otherwise',
  },
  /** What a terminal told after the opposite was booked. */
  told: {
    declined: 'The terminal says that it was declined. What is booked stays.',
    aborted: 'The terminal says that it was aborted. What is booked stays.',
  },
  markLookedAt: 'Mark as looked at',
  markLookedAtOf: (amount: string, code: string) =>
    `Mark ${isolated(amount)} of order ${isolated(code)} as looked at`,
  lookedAt: 'Marked as looked at. The journal keeps what the terminal said.',
  atCounter: (counter: string, operator: string) => `${isolated(counter)}, ${isolated(operator)}`,
  ofOrder: (code: string) => `Order ${isolated(code)}`,
  clear: 'Clear up',
  clearOf: (amount: string, code: string) =>
    `Clear up ${isolated(amount)} of order ${isolated(code)}`,
};
