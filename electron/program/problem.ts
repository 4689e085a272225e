import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { serverProblem, sqlState } from '../../core/database/busy.ts';
import { unfitIn } from '../../core/database/unfit-server.ts';
import { PostgresProblem, problemOfFile } from '../postgres/problem.ts';
import { KeySealed } from './installation-keys.ts';

/** Why there is no database, and what that is about where it has a name: a role, a version, a statement. */
export interface Trouble {
  readonly problem: DatabaseProblem;
  /** Never a secret. */
  readonly about: string | null;
}

/** What a server says while a counter begins that means nothing of the kind once it works. */
const atTheStart: Readonly<Record<string, DatabaseProblem>> = {
  '25006': 'readOnly',
  '42501': 'notPrivileged',
  // Somebody holds what the tables are changed with, such as a backup or a report, and lets go of it again.
  '40001': 'updating',
  '40P01': 'updating',
  '55P03': 'updating',
  // The server gave up by itself what took too long: as good as no answer.
  '25P03': 'unreachable',
  '57014': 'unreachable',
};

const ofServer: Readonly<Record<PostgresProblem['code'], DatabaseProblem>> = {
  diskFull: 'diskFull',
  folderNotWritable: 'folderNotWritable',
  binariesMissing: 'binariesMissing',
  portTaken: 'cannotStart',
  versionMismatch: 'cannotStart',
  cannotStart: 'cannotStart',
};

/** What Node says of a server whose certificate does not convince. */
const certificateCodes = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** node-postgres has no code for a server that does not encrypt. */
const isUntrusted = (error: unknown): boolean =>
  error instanceof Error &&
  (certificateCodes.has((error as NodeJS.ErrnoException).code ?? '') ||
    error.message === 'The server does not support SSL connections' ||
    isUntrusted(error.cause));

/** What an error while connecting means for the person in front of the screen. */
export function databaseProblem(error: unknown): DatabaseProblem {
  if (error instanceof PostgresProblem) return ofServer[error.code];
  if (error instanceof KeySealed) return 'keySealed';
  if (isUntrusted(error)) return 'untrusted';
  const unfit = unfitIn(error);
  if (unfit) return unfit.problem;
  const ofFile = problemOfFile(error);
  if (ofFile) return ofServer[ofFile];
  return atTheStart[sqlState(error) ?? ''] ?? serverProblem(error) ?? 'cannotStart';
}

export const troubleOf = (error: unknown): Trouble => ({
  problem: databaseProblem(error),
  about: unfitIn(error)?.about ?? null,
});
