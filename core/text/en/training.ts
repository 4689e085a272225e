import { isolated } from '../isolated.ts';

export const training = {
  /** The word: on every screen, in the title of the window. */
  word: 'Training',
  explained: 'Practise freely: nothing here is real, and nothing is printed.',
  practise: 'Practise',
  practiseHint: 'With sample events and play money. Nothing reaches the real box office.',
  leave: 'Leave training',
  empty: 'Empty training',
  emptyTitle: 'Empty training?',
  emptyBody:
    'All orders, tickets and shifts made in training are removed, and its events and operators are reset. The real box office is not touched.',
  emptying: 'Emptying training…',
  asUsual: 'Sign in the usual way',
  chooseWho: 'Choose who to be',
  whoTitle: 'Who would you like to be?',
  asPart: (role: string, name: string) => `${role}: ${isolated(name)}`,
};
