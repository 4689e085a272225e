import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { busyReason, sqlState } from '../../core/database/busy.ts';
import { NewerSchema } from '../../core/database/migrate.ts';
import { PostgresProblem } from '../postgres/problem.ts';
import { KeySealed } from './installation-keys.ts';

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
  if (error instanceof NewerSchema) return 'newerSchema';
  if (error instanceof KeySealed) return 'keySealed';
  if (isUntrusted(error)) return 'untrusted';
  const state = sqlState(error);
  const known = state ? byState[state] : undefined;
  return known ?? (busyReason(error) ? 'unreachable' : 'cannotStart');
}
