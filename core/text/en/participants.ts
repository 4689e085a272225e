import { plural } from '../plural.ts';
import { ids } from './counted.ts';

const pastEvents = (n: number) => plural('en', n, { one: '# past event', other: '# past events' });

/** What is kept about people, and how it goes. */
export const participants = {
  privacy: 'National ids',
  privacyHint:
    'PESEL and document numbers are destroyed some time after their event, in every counter’s reach. Names and orders stay.',
  keptFor: 'Kept after an event',
  days: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
  idsDue: 'Time is over for',
  noIdsDue: 'No national ids',
  wouldDestroy: (n: number, events: number) => `${ids(n)} of ${pastEvents(events)}`,
  destroyed: (n: number, events: number) => `Destroyed ${ids(n)} of ${pastEvents(events)}`,
  destroy: (n: number) => `Destroy ${ids(n)}`,
  destroyIds: 'Destroy national ids',
  destroying: 'Destroying national ids',
  person: 'A person’s data',
  personHint:
    'Whoever asks may see everything kept about them, and have it erased after the event.',
  whoAsks: 'Full name or PESEL',
  findPerson: 'Look up',
  nobodyFound: 'Nothing is kept about this person.',
  keptAbout: 'Kept about this person',
  stillNeeded: 'needed at the door',
  handOut: 'Save everything (JSON)',
  handedOut: 'Saved. Hand it to that person only, then delete the file.',
  erase: (n: number) =>
    n === 0
      ? 'Erase'
      : `Erase name and id on ${plural('en', n, { one: '# ticket', other: '# tickets' })}`,
  erased: (n: number) =>
    plural('en', n, { one: 'Erased on # ticket.', other: 'Erased on # tickets.' }),
};
