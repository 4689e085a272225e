import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

/** What is asked before a start or a sale after it is saved that looks like a slip. */
export const starting = {
  start: {
    isMeant: (moment: string) => `Is ${isolated(moment)} right?`,
    past: 'This is in the past, so no counter could sell tickets.',
    farAhead: 'This is more than five years ahead.',
    farMove: 'This is more than a year from the current start.',
    taken: (n: number) =>
      `${plural('en', n, { one: '# ticket is', other: '# tickets are' })} held or sold for the current start.`,
    ids: 'National ids are kept for a number of days after the start.',
    lateSale: (name: string, until: string) =>
      `${isolated(name)} stays on sale after the start, until ${isolated(until)}.`,
    sellAfter: 'Keep selling after the start?',
    save: 'Save anyway',
    change: 'Go back and change it',
  },
};
