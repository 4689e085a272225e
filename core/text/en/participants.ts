import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import { ids } from './counted.ts';

/** What is kept about people, and how it goes. */
export const participants = {
  privacy: 'National ids',
  privacyHint:
    'PESEL and document numbers are destroyed some days after the event. This is announced here a day before and can be stopped. Names and orders stay.',
  keptFor: 'Kept after an event',
  days: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
  idsDue: 'Due for deletion',
  noIdsDue: 'None',
  ids,
  goes: (when: string) => `To be destroyed: ${when}`,
  notAnnounced: 'Not announced yet',
  stopped: (reason: string) => `Stopped: ${isolated(reason)}`,
  stop: 'Stop',
  stopFor: (title: string) => `Stop: ${isolated(title)}`,
  stopIds: 'Keep these ids',
  resume: 'Resume',
  resumeFor: (title: string) => `Resume: ${isolated(title)}`,
  resumeIds: 'Announce again',
  resumeHint: 'They are destroyed a day later.',
  stopHint: 'They stay until someone resumes it.',
  heldBack: {
    clocksDiffer:
      'Nothing is destroyed: the clocks of this computer and of the database differ. Correct them.',
    journalAhead:
      'Nothing is destroyed: the journal was written by a clock that was ahead. Check the date of this computer and of the database.',
    nobodyWorked:
      'Nothing is destroyed until someone has worked here on two days. If you have, check the date.',
  },
  person: 'A person’s data',
  personHint:
    'People may ask to see everything kept about them, and to have it erased after the event.',
  whoAsks: 'Full name, PESEL, e-mail or phone',
  findPerson: 'Look up',
  nobodyFound: 'Nothing is kept about this person.',
  keptAbout: 'Kept about this person',
  stillNeeded: 'needed at the door',
  handOut: 'Save everything (JSON)',
  handedOut: 'Saved. Give it to that person only, then delete the file.',
  erase: (n: number) =>
    n === 0 ? 'Erase' : `Erase ${plural('en', n, { one: '# entry', other: '# entries' })}`,
  erased: (n: number) => plural('en', n, { one: '# entry erased.', other: '# entries erased.' }),
};
