import { isolated } from '../isolated.ts';

export const counters = {
  title: 'Counters',
  hint: 'Every counter at this database. A lost one can be locked out from here.',
  name: 'Name of the counter',
  thisOne: 'this one',
  lastSeen: 'Last seen:',
  actionsFor: (name: string) => `What can be done for ${isolated(name)}`,
  rename: 'Rename',
  lockOut: 'Lock out',
  lockOutTitle: (name: string) => `Lock ${isolated(name)} out?`,
  lockOutHint:
    'Within a minute that counter stops working and its operator is signed out. What they held stays until it expires.',
  letIn: 'Let in again',
  letInFirst: 'Let in',
  waiting: 'Waiting to be let in',
  locked: 'Locked',
  lockedOut: 'Locked out',
};
