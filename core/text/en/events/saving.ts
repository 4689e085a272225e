import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

export const saving = {
  save: 'Save',
  discard: 'Discard changes',
  bringBack: 'Restore the changes',
  savedAs: (what: string) => `Saved: ${what}`,
  created: (title: string) => `Saved as a draft: ${isolated(title)}. Publish it to start selling.`,
  nothingToSave: 'No changes to save',
  notSaved: (n: number) =>
    `Not saved: ${plural('en', n, { one: '# field is', other: '# fields are' })} wrong`,
  partlySaved: 'Part of your changes is saved; the rest is still here. Save again.',
  and: ', ',

  kept: (time: string) => `Unsaved changes from ${isolated(time)}`,
  keptNew: (time: string) => `A new event from ${isolated(time)} was not saved`,
  restore: 'Restore',
  discardKept: 'Discard',

  meanwhile: 'Someone else saved this event in the meantime',
  theirs: 'Saved by them',
  yours: 'Yours, not saved yet',
  takeTheirs: 'Load theirs, keep my changes on top',
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
      prices: 'prices',
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
    currencyFixed: 'Fixed: tickets have been held or sold in it.',
    afterStart:
      'The event has begun by then, and sales end when it starts. Choose an earlier time, or also set when the sale ends.',
    longAfterStart: 'Sales can continue for at most three days after the start.',
    taken: (n: number) =>
      `${plural('en', n, { one: '# place is', other: '# places are' })} taken; not fewer.`,
    useTaken: (n: number) => `Set to ${count('en', n)}`,
  },
};
