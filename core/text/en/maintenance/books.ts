import { count } from '../../../format/numbers.ts';
import { plural } from '../../plural.ts';

const orders = (n: number) => plural('en', n, { one: '# order', other: '# orders' });

/** Whether the orders add up. */
export const books = {
  books: 'Books',
  booksHint:
    'Tickets and payments of every order must add up, and the database takes nothing else. This also looks at orders from before it did.',
  checkBooks: 'Check the books',
  booksInOrder: (n: number) => `${orders(n)} checked, all in order`,
  booksAmiss: (n: number) => plural('en', n, { one: '# finding', other: '# findings' }),
  booksHelp:
    'Nothing was changed. Cancel such an order, or correct it with whoever looks after your database; the numbers of its event are wrong until then.',
  amiss: {
    tickets: 'its tickets differ from its lines',
    money: 'its payments differ from the prices of its tickets',
    currency: 'its currency differs from that of its event',
  },
  placesAmiss: 'its places are counted otherwise than its orders say',
  moreAmiss: (n: number) => `and ${count('en', n)} more`,
};
