import { count } from '../../../core/format/numbers.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

const places = (n: number) => plural('en', n, { one: '# place', other: '# places' });

export const events = {
  search: 'Find events by title, place or artist',
  searchHint: 'Title, place, artist',
  show: 'Which events to show',
  filters: {
    upcoming: 'Upcoming',
    all: 'All',
    drafts: 'Drafts',
    past: 'Past',
    cancelled: 'Cancelled',
  },
  list: 'Events',
  newEvent: 'New event',
  previous: 'Previous event',
  next: 'Next event',
  toList: 'Back to the list',
  openForm: 'Edit the event',
  noMore: 'No more events',
  status: {
    draft: 'Draft',
    published: 'On sale',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
    begun: 'Begun',
  },
  ofCapacity: (capacity: number) => `of ${count('en', capacity)}`,
  priceFrom: (price: string) => `from ${isolated(price)}`,
  noClasses: 'No ticket classes yet',
  unsavedHere: 'Unsaved changes',

  none: {
    upcoming: 'No events ahead',
    all: 'No events yet',
    drafts: 'No drafts',
    past: 'No past events',
    cancelled: 'No cancelled events',
  },
  firstStep: 'Plan what is sold',
  firstStepHint:
    'An event says when and where it takes place, which ticket classes it has, what they cost and how many places there are. Once it is published, every counter sells it.',
  nothingFound: (typed: string) => `Nothing found for “${isolated(typed)}”`,
  nothingFoundHint: 'The search looks at titles, places and artists.',
  searchAll: 'Search all events',

  ofAnother: 'Another organizer’s event',
  ofAnotherHint:
    'You can sell it. Changing it is for its organizer, or for somebody who may manage all events.',

  form: 'Event',
  title: 'Title',
  day: 'Date',
  time: 'Time',
  chooseDay: 'Choose the date in a calendar',
  timeZone: 'Time zone',
  place: 'Place',
  currency: 'Currency',
  artists: 'Artists',
  categories: 'Categories',
  addNames: 'Type a name, then Enter',
  description: 'Description',
  nothingSuch: 'Nothing like this',
  currencyFixedHint: 'Fixed: tickets are sold in it',
  skipped: (time: string) => `The clocks jump over this time. It becomes ${time}.`,
  repeated: 'This time comes twice that night. The first one is meant.',

  classes: 'Ticket classes',
  classesHint: 'What is sold: its price, and how many places there are.',
  className: 'Name',
  price: 'Price',
  priceIn: (currency: string) => `Price, ${isolated(currency)}`,
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
    `“${isolated(name)}” with its ${places(n)} disappears from this event and from every counter at once. It cannot be brought back, only made anew.`,
  removeConfirm: (name: string, n: number) => `Remove ${isolated(name)}, ${places(n)}`,
  keep: 'Keep it',
  removed: (name: string) => `Removed: ${isolated(name)}`,
  removeRefused: (name: string, taken: number) =>
    `“${isolated(name)}” stays: ${plural('en', taken, { one: '# place in it has', other: '# places in it have' })} been ordered before. To sell no more of it, lower its places to what is taken.`,

  publish: 'Publish',
  saveAndPublish: 'Save and publish',
  publishEffect: 'On sale at every counter at once',
  published: 'Published: on sale at every counter',
  unpublish: 'Take off sale',
  unpublishEffect: (sold: number) =>
    sold === 0
      ? 'Taken off sale at every counter'
      : `Taken off sale; ${plural('en', sold, { one: '# sold ticket stays', other: '# sold tickets stay' })} valid`,
  unpublishQuestion: (title: string) => `Take “${isolated(title)}” off sale?`,
  unpublishBody: (sold: number, held: number) =>
    [
      'No counter can sell it until it is published again.',
      sold > 0 &&
        plural('en', sold, {
          one: '# sold ticket stays valid.',
          other: '# sold tickets stay valid.',
        }),
      held > 0 &&
        plural('en', held, {
          one: '# held place may still be paid.',
          other: '# held places may still be paid.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'Take off sale at every counter',
  leaveOnSale: 'Leave it on sale',
  unpublished: 'Taken off sale',

  save: 'Save',
  discard: 'Discard changes',
  bringBack: 'Bring the changes back',
  savedAs: (what: string) => `Saved: ${what}`,
  created: (title: string) =>
    `Saved as a draft: ${isolated(title)}. Publish it when it is to be sold.`,
  nothingToSave: 'Nothing has changed',
  notSaved: (n: number) =>
    `Not saved: ${plural('en', n, { one: '# field is', other: '# fields are' })} wrong`,
  partlySaved: 'Some of it is saved; the rest is still here. Save again to go on.',
  and: ', ',

  kept: (time: string) => `Unsaved changes of ${isolated(time)}`,
  keptNew: (time: string) => `A new event of ${isolated(time)} was not saved`,
  restore: 'Restore',
  discardKept: 'Discard',

  meanwhile: 'Somebody else saved this event in between',
  theirs: 'Saved by them',
  yours: 'Yours, not saved yet',
  takeTheirs: 'Load the newer one, keep mine on top',
  dropMine: 'Discard mine',

  changed: {
    event: {
      title: 'title',
      day: 'start',
      timeZone: 'time zone',
      place: 'place',
      currency: 'currency',
      description: 'description',
      artists: 'artists',
      categories: 'categories',
    },
    class: {
      name: 'name',
      priceMinor: 'price',
      vat: 'VAT',
      capacity: 'places',
      participantData: 'participant data',
      saleFrom: 'start of sale',
      saleUntil: 'end of sale',
      limit: 'limit per order',
      minAge: 'minimum age',
      maxAge: 'maximum age',
    },
    inClass: (field: string, name: string) => `${field} of ${isolated(name)}`,
    fromTo: (what: string, from: string, to: string) =>
      `${what} ${isolated(from)} → ${isolated(to)}`,
    added: (name: string) => `${isolated(name)} added`,
    removed: (name: string) => `${isolated(name)} removed`,
    nothing: 'none',
  },

  problems: {
    day: 'Type a date such as 4.12.2026.',
    time: 'Type a time such as 19:30.',
    percent: 'From 0 to 100, such as 8 or 8.5.',
    dayMissing: 'Choose the day too.',
    nameTaken: 'Another class of this event has this name.',
    currencyFixed: 'Fixed, because tickets have been held or sold in it.',
    taken: (n: number) =>
      `${plural('en', n, { one: '# place is', other: '# places are' })} taken; not fewer.`,
    useTaken: (n: number) => `Set to ${count('en', n)}`,
  },
};
