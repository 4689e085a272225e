import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places, tickets } from '../counted.ts';

export const order = {
  order: 'Order',
  emptyOrder: 'No tickets yet',
  emptyOrderHint: 'Choosing a quantity holds the tickets for a few minutes.',
  showEvent: (title: string) => `Show the tickets of ${isolated(title)}`,
  times: (n: number) => `${count('en', n)} ×`,
  releaseLine: (n: number, name: string) => `Release ${places(n)}: ${isolated(name)}`,
  release: (n: number) => `Release ${places(n)}`,
  released: (n: number) => `Released: ${places(n)}`,
  releasedWhy: {
    ranOut: 'The hold expired. What you typed is kept.',
    uncharged:
      'The hold expired and the places were released before the card was charged. Hold them again, then charge the card. What you typed is kept.',
    voided: 'Released. What you typed is kept.',
    elsewhere: 'This order was closed at another counter. What you typed is kept.',
  },
  holdAgain: (n: number) => `Hold ${places(n)} again`,
  forget: 'Next customer',
  leftOpen: 'Left open',
  moreLeftOpen: (n: number) =>
    plural('en', n, { one: '# more hold is left open.', other: '# more holds are left open.' }),
  resume: 'Continue this order',
  holding: 'Holding the places…',
  waiting: 'No answer from the database yet. Everything is kept; sending it again.',
  lapsed:
    'The hold has expired. If the places are still free when you take the money, they are sold; if not, nothing is taken.',
  total: 'Total',
  ticketCount: tickets,
  vat: (amount: string) => `VAT ${isolated(amount)}`,
  pay: 'Pay',
  voidReason: 'Released at the counter before payment',
};
