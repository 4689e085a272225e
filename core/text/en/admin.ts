import { count } from '../../format/numbers.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

/** The area of whoever keeps the box office running: its pages, and how things stand. */
export const admin = {
  pages: 'Pages of Admin',
  allPages: 'All pages',
  groups: {
    first: 'Overview',
    people: 'People',
    boxOffice: 'Box office',
    data: 'Data',
    security: 'Security',
  },
  personalData: 'Personal data',
  personalDataHint: 'What is kept about people, for as long as it is needed.',
  journal: 'Journal',
  keys: 'Keys',
  keysHint: 'What the national ids can be read with.',
  status: {
    title: 'Status',
    hint: 'What needs your attention, and what ran last.',
    needsYou: 'Needs you',
    inOrder: 'In order',
    nothingNeeds: 'Nothing needs you now.',
    somethingNeeds: (n: number) =>
      plural('en', n, { one: '# thing needs you.', other: '# things need you.' }),
    open: (page: string) => `Open ${isolated(page)}`,
    connected: (size: string, milliseconds: number) =>
      `Database connected · ${size} · ${count('en', milliseconds)} ms`,
    asOwner: 'This counter works with the password of the database’s owner',
    lapsed: (what: string) => `Expired holds still open: ${what}`,
    noneLapsed: (held: number) => `No expired holds · held now: ${count('en', held)}`,
    noIdsDue: 'No national ids due for destruction',
    idsDue: (n: number) =>
      plural('en', n, {
        one: 'National ids of # event due for destruction',
        other: 'National ids of # events due for destruction',
      }),
    unreadable: (n: number) =>
      plural('en', n, {
        one: '# national id cannot be read here',
        other: '# national ids cannot be read here',
      }),
    notPrinted: 'Recovery code not printed',
    neverChecked: 'Journal never checked',
    journalSound: 'Journal checked, nothing was changed',
    lastRuns: 'Last runs',
    noRuns: 'Nothing has run yet.',
  },
};
