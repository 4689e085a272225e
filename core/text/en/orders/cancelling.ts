import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places, tickets } from '../counted.ts';

export const cancelling = {
  cancelTitle: (code: string) => `Cancel order ${isolated(code)}?`,
  releaseTitle: (code: string) => `Release the places of ${isolated(code)}?`,
  backOnSale: (n: number, event: string) =>
    `${plural('en', n, { one: '# place goes', other: '# places go' })} back on sale: ${isolated(event)}`,
  giveBack: {
    cash: (amount: string) => `Give back ${isolated(amount)} in cash`,
    card: (amount: string) => `Give back ${isolated(amount)} to the card`,
    transfer: (amount: string) => `Give back ${isolated(amount)} by bank transfer`,
    other: (amount: string, name = '') => `Give back ${isolated(amount)} by ${isolated(name)}`,
    complimentary: (amount: string) => `Give back ${isolated(amount)}`,
  },
  nothingBack: 'No money to give back',
  cannotBeUndone: 'This cannot be undone. The tickets stop working at the door immediately.',
  reason: 'Reason',
  reasonHint: 'Choose one, or write your own',
  usualReasons: 'Usual reasons',
  reasonsPaid: {
    plans: 'Change of plans',
    illness: 'Illness',
    wrongEvent: 'Wrong event or date',
    twice: 'Bought twice',
    mistake: 'Sold by mistake',
  },
  reasonsHeld: {
    mind: 'Changed their mind',
    left: 'Left the queue',
    mistake: 'Held by mistake',
  },
  secondPerson: 'A second person confirms',
  aboveLimit: (amount: string, limit: string) =>
    `Your refund limit is ${isolated(limit)}, and this is ${isolated(amount)}.`,
  aboveLimitOfOrder: (together: string, limit: string) =>
    `Your refund limit is ${isolated(limit)} per order. With earlier refunds, this order comes to ${isolated(together)}.`,
  aboveLimitOfDay: (together: string, limit: string) =>
    `Your refund limit is ${isolated(limit)} a day. With this refund, today comes to ${isolated(together)}.`,
  anotherMethod: (amount: string) =>
    `${isolated(amount)} goes back another way than it was paid, so a second person has to confirm.`,
  neverAlone: (amount: string) =>
    `A second person has to confirm each of your refunds. This one is ${isolated(amount)}.`,
  otherCurrency: (amount: string, limit: string) =>
    `Your limit of ${isolated(limit)} is in another currency, so a second person has to confirm ${isolated(amount)}.`,
  whoConfirms: 'Who confirms',
  cannotConfirm: 'This person can no longer confirm refunds here.',
  nobodyConfirms:
    'Nobody can confirm this at this counter yet. Someone who may refund this much has to sign in here once with their password and set a PIN under “Your account”. Then try again.',
  confirmedBy: (name: string) => `Confirmed by ${isolated(name)}`,
  keep: 'Keep the order',
  cancelConsequence: (n: number, amount: string) =>
    `Cancel ${tickets(n)}, give back ${isolated(amount)}`,
  cancelFree: (n: number) => `Cancel ${tickets(n)}`,
  release: (n: number) => `Release ${places(n)}`,
  wasCancelled: (n: number) =>
    `Cancelled. ${plural('en', n, { one: '# place is', other: '# places are' })} free again.`,
  already: {
    held: 'The order is held.',
    paid: 'Sold in the meantime. Nothing was cancelled.',
    cancelled: 'Already cancelled. Do not give money back again.',
    expired: 'The hold had already expired and its places were free.',
  },
};
