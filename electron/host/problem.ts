import { busyReason, sqlState } from '../../core/busy.ts';
import type { DatabaseProblem } from '../../core/contract/system.ts';
import { NewerSchema } from '../../core/migrate.ts';
import { PostgresProblem } from '../postgres/problem.ts';

const byState: Readonly<Record<string, DatabaseProblem>> = {
  '28P01': 'refused',
  '28000': 'refused',
  '3D000': 'refused',
  '42501': 'notPrivileged',
  '53100': 'diskFull',
};

const ofServer: Readonly<Record<PostgresProblem['code'], DatabaseProblem>> = {
  diskFull: 'diskFull',
  folderNotWritable: 'folderNotWritable',
  binariesMissing: 'binariesMissing',
  portTaken: 'cannotStart',
  versionMismatch: 'cannotStart',
  cannotStart: 'cannotStart',
};

/** What an error while connecting means for the person in front of the screen. */
export function databaseProblem(error: unknown): DatabaseProblem {
  if (error instanceof PostgresProblem) return ofServer[error.code];
  if (error instanceof NewerSchema) return 'newerSchema';
  const state = sqlState(error);
  const known = state ? byState[state] : undefined;
  return known ?? (busyReason(error) ? 'unreachable' : 'cannotStart');
}
