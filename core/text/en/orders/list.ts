import { plural } from '../../plural.ts';
import { tickets } from '../counted.ts';

export const list = {
  search: 'Find an order',
  searchHint: 'Code, name, phone or event',
  list: 'Orders, newest first',
  filter: 'Which orders',
  all: 'All',
  status: { held: 'Held', paid: 'Paid', cancelled: 'Cancelled', expired: 'Expired' },
  released: 'Released',
  newestFirst: 'Newest first',
  tickets,
  comma: ', ',
  nobody: 'No names yet',
  newer: (n: number) => plural('en', n, { one: 'Show # new order', other: 'Show # new orders' }),
  noMore: 'No earlier orders',
  empty: 'No orders yet',
  emptyHint: 'Holds and sales appear here as they are made.',
  toSell: 'Go to Sell',
  notFound: 'No matching orders',
  notFoundHint: 'Try part of the code, a name, a phone number, the note, the event or a day.',
  showAll: 'Show all orders',
  nothingChosen: 'No order is chosen',
  nothingChosenHint: 'Choose one in the list; the arrow keys go from one to the next.',
  nextOrder: 'Next order',
  previousOrder: 'Previous order',
};
