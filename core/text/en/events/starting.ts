import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

/** What is asked before a start or a sale after it is saved that looks like a slip. */
export const starting = {
  start: {
    isMeant: (moment: string) => `Is ${isolated(moment)} meant?`,
    past: 'This is in the past: the event counts as begun, and no counter can sell tickets for it.',
    farAhead: 'This is more than five years ahead.',
    farMove: 'This is more than a year from the start so far.',
    taken: (n: number) =>
      `${plural('en', n, { one: '# ticket is', other: '# tickets are' })} held or sold for the start so far.`,
    ids: 'The days for which national ids are kept count from the start.',
    lateSale: (name: string, until: string) =>
      `${isolated(name)} is sold after the start too, until ${isolated(until)}.`,
    sellAfter: 'Go on selling after the start?',
    save: 'Save it like this',
    change: 'Go back and change it',
  },
};
