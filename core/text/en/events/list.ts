import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';

export const list = {
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
    upcoming: 'No upcoming events',
    all: 'No events yet',
    drafts: 'No drafts',
    past: 'No past events',
    cancelled: 'No cancelled events',
  },
  firstStep: 'Create your first event',
  firstStepHint:
    'An event has a date, a place and ticket classes with prices and a number of places. Once you publish it, every counter can sell it.',
  nothingFound: (typed: string) => `Nothing found for “${isolated(typed)}”`,
  nothingFoundHint:
    'The search looks at titles, places, artists and categories, and knows days and prices.',
  searchAll: 'Search all events',

  ofAnother: 'Another organizer’s event',
  ofAnotherHint:
    'You can sell it. Only its organizer, or someone who may manage all events, can change it.',
};
