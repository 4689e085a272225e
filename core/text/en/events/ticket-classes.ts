import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import { places } from '../counted.ts';

export const ticketClasses = {
  classes: 'Ticket classes',
  classesHint: 'What you sell: prices and places.',
  className: 'Name',
  price: 'Price',
  priceIn: (currency: string) => `Price, ${isolated(currency)}`,
  prices: 'Prices',
  manyPrices: (n: number) => plural('en', n, { one: '# price', other: '# prices' }),
  addPrice: 'Add a price',
  addPriceTo: (name: string) => `Add a price: ${isolated(name)}`,
  priceName: 'Name of the price',
  priceProof: 'Proof required',
  priceProofHint: 'Such as a student card',
  priceTerms: 'Dates and ages',
  withClass: 'Same as the class',
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
  sales: 'Sold / remaining',
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
  terms: 'Sale dates and limits',
  saleFrom: 'Sale begins',
  saleUntil: 'Sale ends',
  limit: 'Limit per order',
  noLimit: 'None',
  minAge: 'Minimum age',
  maxAge: 'Maximum age',
  ages: (min: number | null, max: number | null) => {
    if (max === null) return `age ${count('en', min ?? 0)} and over`;
    return min === null
      ? `age ${count('en', max)} and under`
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
    `“${isolated(name)}” with its ${places(n)} disappears from this event and from every counter immediately. This cannot be undone.`,
  removeConfirm: (name: string, n: number) => `Remove ${isolated(name)}, ${places(n)}`,
  keep: 'Keep it',
  removed: (name: string) => `Removed: ${isolated(name)}`,
  removeRefused: (name: string, taken: number) =>
    `“${isolated(name)}” stays: ${plural('en', taken, { one: '# place has', other: '# places have' })} been ordered. To stop selling it, lower its places to the number taken.`,
};
