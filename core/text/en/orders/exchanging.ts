import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { number, tickets } from '../counted.ts';

export const exchanging = {
  exchangeAsk: 'Exchange tickets…',
  exchange: 'Exchange tickets',
  exchangeTitle: (code: string) => `Exchange tickets of ${isolated(code)}`,
  whichGoBack: 'Which tickets go back',
  insteadTitle: 'What comes instead',
  anotherEvent: 'Another event…',
  keepEvent: 'Keep this event',
  chooseInstead: 'Say how many come instead: type a number, or use the arrows.',
  leftNow: (n: number) =>
    n === 0 ? 'Sold out. Nothing was exchanged.' : `Only ${number(n)} left. Nothing was exchanged.`,
  eventInOtherCurrency:
    'That event is sold in another currency. Cancel these tickets, and sell the others in a new order.',
  placesTaken: (n: number, what: string, event: string) =>
    `${plural('en', n, { one: '# place is', other: '# places are' })} taken: ${isolated(what)}, ${isolated(event)}`,
  differenceToTake: 'Difference to take',
  differenceToGive: 'Difference to give back',
  differenceRounded: (handed: string, exact: string) =>
    `Given back: ${isolated(handed)} (rounded from ${isolated(exact)})`,
  noDifference: 'No difference',
  returnedStop: 'The returned tickets stop working at the door immediately.',
  mayNotGiveBack: 'You may not give money back. Choose tickets that cost as much or more.',
  exchangeTaking: (n: number, amount: string) => `Exchange ${tickets(n)}, take ${isolated(amount)}`,
  exchangeGiving: (n: number, amount: string) =>
    `Exchange ${tickets(n)}, give back ${isolated(amount)}`,
  exchangeEven: (n: number) => `Exchange ${tickets(n)}`,
  openAndExchange: 'Open the shift and exchange',
  newTicketsFor: 'Who the new tickets are for',
  newTicket: (n: number, what: string) => `New ticket ${number(n)}: ${isolated(what)}`,
  movesAlong: (who: string) => `${isolated(who)} moves along`,
  nameFirst: 'This ticket still needs a name.',
  idFirst: 'This ticket still needs a national id.',
  proofSeen: 'Seen? The space bar, Enter or a touch ticks it.',
  wasExchanged: (n: number) =>
    `Exchanged. ${plural('en', n, { one: '# new ticket is', other: '# new tickets are' })} ready to print. Take the old ones back.`,
  wasTaken: {
    cash: (amount: string) => `${isolated(amount)} taken in cash`,
    card: (amount: string) => `${isolated(amount)} taken by card`,
    transfer: (amount: string) => `${isolated(amount)} taken by bank transfer`,
    other: (amount: string, name = '') => `${isolated(amount)} taken by ${isolated(name)}`,
    complimentary: (amount: string) => `${isolated(amount)} on the house`,
  },
  changeToGive: (amount: string) => `Give ${isolated(amount)} change`,
};
