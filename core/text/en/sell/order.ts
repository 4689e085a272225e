import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places, tickets } from '../counted.ts';

export const order = {
  order: 'Order',
  emptyOrder: 'No tickets yet',
  emptyOrderHint: 'The first quantity holds the places at once, and the time begins to run.',
  showEvent: (title: string) => `Show the tickets of ${isolated(title)}`,
  times: (n: number) => `${count('en', n)} ×`,
  releaseLine: (n: number, name: string) => `Release ${places(n)}: ${isolated(name)}`,
  release: (n: number) => `Release ${places(n)}`,
  released: (n: number) => `Released: ${places(n)}`,
  releasedWhy: {
    ranOut: 'The time ran out. What you typed is kept.',
    uncharged:
      'The time ran out, and the places were given up before the card was charged. Hold them again, then charge the card. What you typed is kept.',
    voided: 'Given back. What you typed is kept.',
    elsewhere: 'This order was ended at another place. What you typed is kept.',
  },
  holdAgain: (n: number) => `Hold ${places(n)} again`,
  forget: 'Leave it, next customer',
  leftOpen: 'Left open',
  moreLeftOpen: (n: number) =>
    plural('en', n, { one: '# more hold is left open.', other: '# more holds are left open.' }),
  resume: 'Continue this order',
  holding: 'Holding the places…',
  waiting: 'No answer from the database yet. Everything is kept, and it is being sent again.',
  lapsed:
    'The time has run out. If the places are still free, they are sold when you take the money; if not, nothing is taken.',
  total: 'Total',
  ticketCount: tickets,
  vat: (amount: string) => `VAT ${isolated(amount)}`,
  pay: 'Pay',
  voidReason: 'Released at the counter before payment',
};
