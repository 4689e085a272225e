import { count } from '../../../format/numbers.ts';
import { plural } from '../../plural.ts';

const orders = (n: number) => plural('en', n, { one: '# order', other: '# orders' });

/** Whether the orders add up. */
export const books = {
  books: 'Books',
  booksHint:
    'Every order’s tickets and payments must add up. The database refuses anything else; this also checks orders from before it did.',
  checkBooks: 'Check the books',
  booksChecking: (n: number, of: number) => `Checked ${count('en', n)} of ${orders(of)}`,
  booksInOrder: (n: number) => `${orders(n)} checked, all in order`,
  booksAmiss: (n: number) => plural('en', n, { one: '# finding', other: '# findings' }),
  booksHelp:
    'Nothing was changed. Cancel an order that is still open, or ask the person who runs your database to correct it. Until then the figures of its event are wrong.',
  amiss: {
    tickets: 'its tickets differ from its lines',
    money: 'its payments differ from the prices of its tickets',
    currency: 'its currency differs from that of its event',
  },
  placesAmiss: 'its place count does not match its orders',
  moreAmiss: (n: number) => `and ${count('en', n)} more`,
};
