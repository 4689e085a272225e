import { count } from '../../../format/numbers.ts';
import { ids } from '../counted.ts';

/** The key that national ids are sealed under: the card where it is changed. */
export const change = {
  title: 'Key to the national ids',
  hint: 'Encrypts PESEL and document numbers. It is kept in the data folder of this computer, never in the database.',
  current: 'Key in use',
  copy: 'Copy the name of the key',
  since: 'In use since',
  sinceStart: 'the first start',
  under: 'Sealed under it',
  noIds: 'No national ids yet',
  all: (n: number) => `All: ${ids(n)}`,
  some: (n: number, all: number) => `${count('en', n)} of ${ids(all)}`,
  former: 'Former keys kept',
  none: 'None',
  moving: (n: number) => `Moving to the new key: ${ids(n)} left. Selling goes on.`,
  /** Keys of events without an id that is left. */
  movingKeys: 'Moving to the new key. Selling goes on.',
  change: 'Change the key',
  question: 'Change the key to the national ids?',
  consequence:
    'A new key is made, and everything sealed so far is moved to it while selling goes on. The old key stays in the file: backups from its time need it.',
  others:
    'The other counters need a new enrolment file. Until they have read it they sell on, but show ids under the new key masked.',
  changed: 'The key is changed.',
  enrolOthers: 'The key is changed. Take a new enrolment file to the other counters.',
};
