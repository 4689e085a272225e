import { count } from '../../../core/format/numbers.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

const places = (n: number) => plural('en', n, { one: '# place', other: '# places' });
const tickets = (n: number) => plural('en', n, { one: '# ticket', other: '# tickets' });

export const sell = {
  find: 'Find an event',
  findLabel: 'Search events by title, place or artist',
  findPlaceholder: 'Event, place or artist',
  events: 'Events on sale',
  noEvents: 'Nothing is on sale',
  noEventsHint: 'Events appear here as soon as an organizer publishes them.',
  noneFound: 'No event fits',
  noneFoundHint: 'Search by another word of the title, the place or an artist.',

  stepBack: 'One step back, nothing is lost',

  tickets: 'Tickets',
  chooseEvent: 'Which event?',
  chooseEventHint: 'Type a few letters of its name, or go to it with the arrows, then press Enter.',
  noClasses: 'No tickets to sell',
  noClassesHint: 'An organizer must add a ticket class to this event first.',
  offSale: {
    gone: 'No longer on sale',
    draft: 'Not on sale yet',
    postponed: 'Postponed: not on sale',
    cancelled: 'Cancelled: not on sale',
  },
  offSaleHeld: 'What the order holds stays held and can still be paid.',
  offSaleHint: 'It comes back here by itself when it is on sale again.',
  otherEvent: 'Choose another event',
  firstClass: 'first class',
  digitsHint: (name: string) => `two of ${isolated(name)}`,
  quantityOf: (name: string) => `${isolated(name)}: how many`,
  oneLess: (name: string) => `One ${isolated(name)} less`,
  oneMore: (name: string) => `One ${isolated(name)} more`,
  noneLeft: 'Sold out: none could be held.',
  onlyLeft: (n: number) => `Only ${count('en', n)} left; none is held yet.`,
  noMore: (n: number, held: number) =>
    n === 0
      ? `No more left; the ${count('en', held)} chosen stay held.`
      : `Only ${count('en', n)} more left; the ${count('en', held)} chosen stay held.`,
  asksName: 'Name',
  asksNationalId: 'Name and PESEL',
  saleFrom: (moment: string) => `on sale from ${moment}`,
  saleUntil: (moment: string) => `on sale until ${moment}`,
  limit: (n: number) => `at most ${count('en', n)} per order`,

  ages: (min: number | null, max: number | null) => {
    if (max === null) return `from age ${count('en', min ?? 0)}`;
    return min === null
      ? `up to age ${count('en', max)}`
      : `age ${count('en', min)} to ${count('en', max)}`;
  },
  participants: 'Participants',
  completeOf: (done: number, all: number) => `${count('en', done)} of ${count('en', all)}`,
  firstName: 'First name',
  lastName: 'Last name',
  pesel: 'PESEL',
  document: 'Document',
  documentType: 'Type of document',
  documentTypes: {
    passport: 'Passport',
    identityCard: 'Identity card',
    residenceCard: 'Residence card',
    other: 'Other document',
  },
  country: 'Issued by',
  chooseCountry: 'Choose a country',
  switchId: 'PESEL or another document',
  ticketNumber: (n: number, name: string) => `ticket ${count('en', n)}, ${isolated(name)}`,
  releaseThis: 'Release the place of this row',
  releaseOne: (whose: string) => `Release the place: ${whose}`,
  peselDigits: (n: number) => `${count('en', n)} of 11 digits`,
  born: (day: string, age: number) => `Born ${day}, age ${count('en', age)}`,
  bornLater: (day: string) => `Born ${day}: that is still to come`,
  importList: 'Import a list',
  importTitle: 'Participants from a file',
  importSum: (good: number, bad: number) =>
    bad === 0
      ? plural('en', good, { one: '# line, and it is right.', other: '# lines, all right.' })
      : `${plural('en', good, { one: '# line is right', other: '# lines are right' })}, ${plural('en', bad, { one: '# is not and stays out.', other: '# are not and stay out.' })}`,
  lineRight: 'Right',
  fillRows: (n: number) => plural('en', n, { one: 'Fill # row', other: 'Fill # rows' }),
  sameName: 'Same last name as above',
  twice: 'This person already has a ticket for this event.',
  pasteHint: 'A copied list can be pasted: first name, last name, PESEL.',
  pasted: (n: number) => plural('en', n, { one: '# row pasted', other: '# rows pasted' }),
  linesLeft: (n: number) =>
    plural('en', n, { one: '# line left over', other: '# lines left over' }),
  pastedLeft: (n: number) =>
    `${plural('en', n, { one: '# line', other: '# lines' })} had no ticket to go to. Choose more tickets and paste again.`,

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

  toPay: 'To pay',
  method: 'Method of payment',
  methods: {
    cash: 'Cash',
    card: 'Card',
    transfer: 'Transfer',
    complimentary: 'Complimentary',
  },
  given: 'Cash received',
  amount: 'Amount',
  reference: 'Reference (may stay empty)',
  quickAmounts: 'Likely amounts',
  exact: 'exact',
  change: 'Change',
  stillMissing: 'Still missing',
  atMost: 'No change is given here; at most',
  parts: 'Paid in parts',
  remaining: 'Remaining',
  removePart: (method: string) => `Remove the part: ${method}`,
  addPart: 'Take this amount as a part',
  takePart: (amount: string) => `Take ${isolated(amount)} of it`,
  take: (amount: string) => `Take ${isolated(amount)}`,
  giveFree: (n: number) => `Give ${tickets(n)} free of charge`,
  backToOrder: 'Back to the tickets',

  sold: 'Sold',
  soldTickets: (n: number) => plural('en', n, { one: '# ticket sold', other: '# tickets sold' }),
  code: 'Order code',
  giveBack: 'Change to give',
  ways: { print: 'Print', open: 'Open', save: 'Save PDF' },
  handedOver: {
    print: 'The tickets are on their way to the printer.',
    open: 'The tickets are open in another window.',
    save: 'Saved:',
  },
  notHandedOver: {
    print: 'Nothing was printed.',
    open: 'The tickets could not be opened.',
    save: 'Nothing was saved.',
  },
  nextCustomer: 'Next customer',
  anyKey: 'Any other key does the same.',
};
