import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { en } from '../../core/text/en.ts';
import type { Trouble } from './problem.ts';

/** What a terminal cannot open, and what can. */
export const keySealed =
  'The key of this counter is in the keychain of this computer, which opens it only in the desktop ' +
  'program: print or write it there, under Maintenance. Or add ROWLOCK_KEY_IN_FILE=1 to the .env of ' +
  'the data folder and start the desktop program once.';

/** Where a screen says more, or that it goes on trying. */
const shorter: Partial<Record<DatabaseProblem, string>> = {
  starting: 'The database is still starting. Try again.',
  unreachable: 'The database server cannot be reached. Is it running, is the network there?',
  refused:
    'The database server refuses the sign-in: its name or password is wrong, or was changed.',
  diskFull: 'The disk is full.',
  folderNotWritable: 'The data folder cannot be written to.',
  binariesMissing: 'The PostgreSQL that comes with Rowlock is missing or does not run here.',
  newerSchema: 'The database belongs to a newer Rowlock. Update this one.',
  notPrivileged:
    "This login may not do what is needed. Give it the role of this database, which has the database's " +
    'name and ends in _app, or migrate once as the owner of the database.',
  untrusted:
    'The server does not prove that it is the right one: its certificate is not the one that this counter ' +
    'knows, is for another name, or has expired.',
  keySealed,
  cannotStart: 'The database cannot be started.',
};

/** What keeps a database from being worked with, and what to do, for a terminal. */
export function sentenceOf({ problem, about }: Trouble): string {
  const words = en.database[problem];
  const sentence = shorter[problem] ?? `${words.title}. ${words.happened} ${words.todo}`;
  const further = about === null || !words.about ? '' : ` ${words.about(about)}`;
  // What keeps a name together on a screen is a box in most terminals.
  return (sentence + further).replaceAll(/[\u2068\u2069]/g, '');
}
