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
  cannotBeUndone: 'This cannot be undone. The tickets stop working at the door at once.',
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
    `You give back up to ${isolated(limit)} alone, and this is ${isolated(amount)}.`,
  aboveLimitOfOrder: (together: string, limit: string) =>
    `You give back up to ${isolated(limit)} alone. Of this order it would be ${isolated(together)} together with what went back before.`,
  aboveLimitOfDay: (together: string, limit: string) =>
    `You give back up to ${isolated(limit)} a day alone, and this makes it ${isolated(together)} today.`,
  anotherMethod: (amount: string) =>
    `These ${isolated(amount)} go back in another way than they were paid, so somebody else confirms it.`,
  neverAlone: (amount: string) =>
    `Somebody else confirms every refund of yours, and this is ${isolated(amount)}.`,
  otherCurrency: (amount: string, limit: string) =>
    `Your limit of ${isolated(limit)} is in another currency, so somebody else confirms these ${isolated(amount)}.`,
  whoConfirms: 'Who confirms',
  cannotConfirm: 'This person can no longer confirm it here.',
  nobodyConfirms:
    'Nobody can confirm it at this counter now. Somebody who may give back this much signs in here once with their password and sets a PIN under “Your account”. Then try again.',
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
    cancelled: 'Already cancelled. Nothing was done now: give no money back.',
    expired: 'The hold had already run out. Its places were already free.',
  },
};
