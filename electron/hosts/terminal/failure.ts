import type { Logger } from 'pino';
import type { DatabaseProblem } from '../../../core/contract/database-problem.ts';
import { busyReason } from '../../../core/database/busy.ts';
import { Refusal } from '../../../core/refusal.ts';
import { recordIncident } from '../../log/incident.ts';
import { logFolder } from '../../log/open-log.ts';
import { KeySealed } from '../../program/installation-keys.ts';
import { troubleOf } from '../../program/problem.ts';
import { keySealed, sentenceOf } from '../../program/trouble-sentence.ts';
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
