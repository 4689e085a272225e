import type { Logger } from 'pino';
import type { DatabaseProblem } from '../../../core/contract/database-problem.ts';
import { busyReason } from '../../../core/database/busy.ts';
import { Refusal } from '../../../core/refusal.ts';
import { en } from '../../../core/text/en.ts';
import { recordIncident } from '../../log/incident.ts';
import { logFolder } from '../../log/open-log.ts';
import { KeySealed } from '../../program/installation-keys.ts';
import { type Trouble, troubleOf } from '../../program/problem.ts';
import { exitCodes, Refused, Tampered } from './command.ts';
import { NoDatabase } from './here.ts';
import { Interrupted } from './interruption.ts';

interface Failure {
  readonly sentence: string;
  readonly code: number;
}

const refused: Readonly<Record<string, string>> = {
  ALREADY_SET_UP: 'Somebody exists already, so there is no first admin to create.',
  PASSWORD_COMMON: 'This is one of the passwords that everybody tries first. Choose another.',
  EMAIL_TAKEN: 'Somebody signs in with this e-mail address already.',
};

/** What a terminal cannot open, and what can. */
export const keySealed =
  'The key of this counter lies in the keychain of this computer, which opens it only in the desktop ' +
  'program: print or write it there, under Maintenance. Or put ROWLOCK_KEY_IN_FILE=1 into the .env of ' +
  'the data folder and start the desktop program once.';

/** Where a screen says more, or that it goes on trying. */
const shorter: Partial<Record<DatabaseProblem, string>> = {
  starting: 'The database is still starting. Try again.',
  unreachable: 'The database server cannot be reached. Is it running, is the network there?',
  refused:
    'The database server refuses the sign-in: its name or password is not right, or was changed.',
  diskFull: 'The disk is full.',
  folderNotWritable: 'The data folder cannot be written to.',
  binariesMissing: 'The PostgreSQL that comes with Rowlock is missing or does not run here.',
  newerSchema: 'The database belongs to a newer Rowlock. Update this one.',
  notPrivileged:
    "This login may not do what is needed. Give it the role of this database, which has the database's " +
    'name and ends in _app, or migrate once as the owner of the database.',
  untrusted:
    'The server does not prove that it is the right one: its certificate is not the one that this counter ' +
    'knows, is for another name, or is over.',
  keySealed,
  cannotStart: 'The database cannot be started.',
};

function sentenceOf({ problem, about }: Trouble): string {
  const words = en.database[problem];
  const sentence = shorter[problem] ?? `${words.title}. ${words.happened} ${words.todo}`;
  const further = about === null || !words.about ? '' : ` ${words.about(about)}`;
  // What keeps a name together on a screen is a box in most terminals.
  return (sentence + further).replaceAll(/[\u2068\u2069]/g, '');
}

/** What a server may come to say in the middle of the work, and a second try alone does not mend. */
const worthSaying = new Set<DatabaseProblem>([
  'refused',
  'noDatabase',
  'serverFull',
  'diskFull',
  'outOfMemory',
  'damaged',
  'readOnly',
  'newerSchema',
]);

/** What a person or a scheduler is told about a command that did not come to its end. */
export function failureOf(error: unknown, dataDir: string, log: Logger): Failure {
  if (error instanceof Interrupted) {
    return { sentence: 'Interrupted.', code: exitCodes.interrupted };
  }
  if (error instanceof KeySealed) return { sentence: keySealed, code: exitCodes.refused };
  if (error instanceof Refused) return { sentence: error.message, code: exitCodes.refused };
  if (error instanceof Tampered) return { sentence: error.message, code: exitCodes.tampered };
  if (error instanceof Refusal) {
    return { sentence: refused[error.code] ?? error.code, code: exitCodes.refused };
  }
  if (error instanceof NoDatabase) {
    log.error({ err: error.cause, ...error.trouble }, 'no database');
    const sentence = `${error.where}: ${sentenceOf(error.trouble)}`;
    return { sentence, code: exitCodes.noDatabase };
  }
  const reason = busyReason(error);
  const trouble = troubleOf(error);
  if (worthSaying.has(trouble.problem)) {
    log.warn({ err: error, ...trouble }, 'the server cannot work');
    const sentence = `Not done, and nothing is half done. ${sentenceOf(trouble)}`;
    return { sentence, code: exitCodes.noDatabase };
  }
  if (reason) {
    log.warn({ err: error, reason }, 'busy');
    return {
      sentence: 'The database was lost or is too busy. Nothing is half done: try again.',
      code: exitCodes.noDatabase,
    };
  }
  const incident = recordIncident(log, 'maintenance', error);
  return {
    sentence: `Something went wrong. Incident ${incident}; the log is in ${logFolder(dataDir)}.`,
    code: exitCodes.defect,
  };
}
