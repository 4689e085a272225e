import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { places } from '../counted.ts';

export const choosing = {
  find: 'Find an event',
  findLabel: 'Search events by title, place or artist',
  findPlaceholder: 'Event, place or artist',
  events: 'Events on sale',
  noEvents: 'Nothing is on sale',
  noEventsHint: 'Events appear here as soon as an organizer publishes them.',
  noneFound: 'No matching events',
  noneFoundHint: 'Try another word of the title, place, artist or category, or a date.',

  stepBack: 'Back (nothing is lost)',

  steps: 'Steps of the sale',
  tickets: 'Tickets',
  chooseEvent: 'Choose an event',
  chooseEventHint: 'Type part of its name, or use the arrow keys, then press Enter.',
  noClasses: 'No tickets to sell',
  noClassesHint: 'An organizer must add a ticket class to this event first.',
  offSale: {
    gone: 'No longer on sale',
    draft: 'Not on sale yet',
    postponed: 'Postponed: not on sale',
    cancelled: 'Cancelled: not on sale',
  },
  offSaleHeld: 'Tickets already in the order are still held and can be paid.',
  offSaleHint: 'It reappears here when it is on sale again.',
  otherEvent: 'Choose another event',
  firstClass: 'first class',
  digitsHint: (name: string) => `two of ${isolated(name)}`,
  proof: (what: string) => `check: ${isolated(what)}`,
  otherPrice: 'Other price',
  otherPriceOf: (name: string) => `Other price: one ticket of ${isolated(name)}`,
  oneTicketAt: 'One ticket at',
  price: 'Price',
  nextPrice: 'The next price for this ticket',
  priceNamed: (name: string) => `Price: ${isolated(name)}`,
  quantityOf: (name: string) => `${isolated(name)}: how many`,
  oneLess: (name: string) => `One ${isolated(name)} less`,
  oneMore: (name: string) => `One ${isolated(name)} more`,
  holdMany: (n: number, name: string) => `Hold ${places(n)} of ${isolated(name)}?`,
  holdManyWhy: (left: number) =>
    `No other counter can sell them while they are held. Left now: ${count('en', left)}.`,
  holdThem: (n: number) => `Hold ${places(n)}`,
  noneLeft: 'Sold out: none could be held.',
  onlyLeft: (n: number) => `Only ${count('en', n)} left; none held yet.`,
  noMore: (n: number, held: number) =>
    n === 0
      ? `No more left; the ${count('en', held)} chosen stay held.`
      : `Only ${count('en', n)} more left; the ${count('en', held)} chosen stay held.`,
  asksName: 'Name',
  asksNationalId: 'Name and PESEL',
  saleFrom: (moment: string) => `on sale from ${moment}`,
  saleUntil: (moment: string) => `on sale until ${moment}`,
  saleEnded: (moment: string) => `sale ended ${moment}`,
  saleEndedAtStart: 'the event has begun: no more sales',
  limit: (n: number) => `at most ${count('en', n)} per order`,

  ages: (min: number | null, max: number | null) => {
    if (max === null) return `age ${count('en', min ?? 0)} and over`;
    return min === null
      ? `age ${count('en', max)} and under`
      : `age ${count('en', min)} to ${count('en', max)}`;
  },
  ageOnDocument: (ages: string) => `Check the age on the document itself: ${ages}.`,
};
