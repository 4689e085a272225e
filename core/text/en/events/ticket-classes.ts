import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places } from '../counted.ts';

export const ticketClasses = {
  classes: 'Ticket classes',
  classesHint: 'What is sold: its price, and how many places there are.',
  className: 'Name',
  price: 'Price',
  priceIn: (currency: string) => `Price, ${isolated(currency)}`,
  prices: 'Prices',
  manyPrices: (n: number) => plural('en', n, { one: '# price', other: '# prices' }),
  addPrice: 'Add a price',
  addPriceTo: (name: string) => `Add a price: ${isolated(name)}`,
  priceName: 'Name of the price',
  priceProof: 'What must be shown',
  priceProofHint: 'Proof, such as a student card',
  priceTerms: 'When it is offered, and to whom',
  withClass: 'As the class',
  priceUp: (name: string) => `One place up: ${isolated(name)}`,
  priceDown: (name: string) => `One place down: ${isolated(name)}`,
  priceMoved: (name: string, at: number, of: number) =>
    `${isolated(name)}: now ${count('en', at)} of ${count('en', of)}`,
  removePrice: (name: string) => `Remove the price ${isolated(name)}`,
  priceStops: (name: string) =>
    `${isolated(name)} is no longer offered once this is saved. Tickets sold at it stay valid.`,
  notOffered: 'no longer offered',
  offerAgain: 'Offer again',
  offerAgainOf: (name: string) => `Offer again: ${isolated(name)}`,
  vat: 'VAT',
  capacity: 'Places',
  sales: 'Sold and left',
  ofClass: (field: string, name: string) => `${field}: ${isolated(name)}`,
  unnamed: (n: number) => `class ${count('en', n)}`,
  addClass: 'Add ticket class',
  removeClass: (name: string) => `Remove ticket class ${isolated(name)}`,
  sold: (n: number) => `${count('en', n)} sold`,
  held: (n: number) => `${count('en', n)} held`,
  notSavedYet: 'Not saved yet',
  participant: 'Participant data',
  participantData: {
    none: 'No participant data',
    name: 'Participant’s name',
    nationalId: 'Name and PESEL or document',
  },
  terms: 'Sale period and limits',
  saleFrom: 'Sale begins',
  saleUntil: 'Sale ends',
  limit: 'Limit per order',
  noLimit: 'None',
  minAge: 'Youngest (years)',
  maxAge: 'Oldest (years)',
  ages: (min: number | null, max: number | null) => {
    if (max === null) return `from age ${count('en', min ?? 0)}`;
    return min === null
      ? `up to age ${count('en', max)}`
      : `age ${count('en', min)} to ${count('en', max)}`;
  },
  anyTime: 'Once published',
  untilStart: 'At the start',
  wholeTime: 'On sale until the start',
  period: (from: string | null, until: string | null) =>
    [from !== null && `from ${isolated(from)}`, until !== null && `until ${isolated(until)}`]
      .filter(Boolean)
      .join(' '),
  limitOf: (n: number) => `at most ${count('en', n)} per order`,

  removeQuestion: (name: string) => `Remove “${isolated(name)}”?`,
  removeBody: (name: string, n: number) =>
    `“${isolated(name)}” with its ${places(n)} disappears from this event and from every counter at once. It cannot be brought back, only created again.`,
  removeConfirm: (name: string, n: number) => `Remove ${isolated(name)}, ${places(n)}`,
  keep: 'Keep it',
  removed: (name: string) => `Removed: ${isolated(name)}`,
  removeRefused: (name: string, taken: number) =>
    `“${isolated(name)}” stays: ${plural('en', taken, { one: '# place in it has', other: '# places in it have' })} been ordered before. To sell no more of it, lower its places to what is taken.`,
};
