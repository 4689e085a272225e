import type { DatabaseProblem } from '../contract/database-problem.ts';
import type { BusyReason } from '../contract/operation.ts';
import { unfitIn } from './unfit-server.ts';

/** There is no connection to a database at the moment. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  readonly reason: DatabaseProblem;

  constructor(reason: DatabaseProblem = 'unreachable', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Places that were wanted were in the hands of others at every attempt; a moment later they may be free. */
export class Contended extends Error {
  override readonly name = 'Contended';
}

/** Of a transaction: nothing happened, and it may be sent again. */
const byState: Readonly<Record<string, BusyReason>> = {
  '55P03': 'locked',
  '57014': 'timeout',
  '40001': 'conflict',
  '40P01': 'conflict',
  // The server gave up a transaction in which nothing was said.
  '25P03': 'unreachable',
};

/**
 * What a server says of itself, whoever asks. A transaction that may only read (25006) is not among them: one
 * of ours that writes all the same is our mistake.
 */
const ofServer: Readonly<Record<string, DatabaseProblem>> = {
  '28000': 'refused',
  '28P01': 'refused',
  '3D000': 'noDatabase',
  '53100': 'diskFull',
  '53200': 'outOfMemory',
  '53300': 'serverFull',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '58030': 'damaged',
  '58P01': 'damaged',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** What a bouncer says for the server: always under one number, so its words have to tell. */
const ofBouncer: readonly (readonly [RegExp, DatabaseProblem])[] = [
  [/no such database/, 'noDatabase'],
  [/no such user|password authentication failed|SASL authentication failed/, 'refused'],
  [/no more connections allowed|max_client_conn/, 'serverFull'],
  [/not allowed in statement pooling mode/, 'pooled'],
];

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What node-postgres says, in words only, when a connection is lost or none is to be had. */
const lostConnection =
  /Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Query read timeout|Cannot use a pool after calling end/;

/** What a server says of itself by an error, wherever Drizzle has wrapped it; null for what it says of a statement. */
export function serverProblem(error: unknown): DatabaseProblem | null {
  const unfit = unfitIn(error);
  if (unfit) return unfit.problem;
  const code = codeOf(error);
  if (code !== null) {
    const known = ofServer[code] ?? (code.startsWith('08') ? bouncerProblem(error) : null);
    if (known) return known;
    if (networkCodes.has(code)) return 'unreachable';
  }
  if (!(error instanceof Error)) return null;
  if (lostConnection.test(error.message)) return 'unreachable';
  return error.cause === undefined ? null : serverProblem(error.cause);
}

function bouncerProblem(error: unknown): DatabaseProblem {
  const words = error instanceof Error ? error.message : '';
  return ofBouncer.find(([pattern]) => pattern.test(words))?.[1] ?? 'unreachable';
}

/**
 * Whether an error means "nothing happened, send it again": a lock or statement timeout, a serialization
 * failure, a deadlock, a lost connection, or a server that cannot work at the moment. Null for everything else.
 */
export function busyReason(error: unknown): BusyReason | null {
  if (error instanceof DatabaseAway) return error.reason;
  if (error instanceof Contended) return 'conflict';
  const reason = byState[sqlState(error) ?? ''] ?? serverProblem(error);
  if (reason) return reason;
  return error instanceof Error && error.cause !== undefined ? busyReason(error.cause) : null;
}

/** The SQLSTATE of an error, wherever Drizzle has wrapped it. */
export function sqlState(error: unknown): string | null {
  const code = codeOf(error);
  if (code !== null && /^[0-9A-Z]{5}$/.test(code)) return code;
  return error instanceof Error && error.cause !== undefined ? sqlState(error.cause) : null;
}

/** The constraint that a statement violated, wherever Drizzle has wrapped the error. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return violatedConstraint(error.cause);
}

/** The DETAIL that a database error carries, wherever Drizzle has wrapped it. */
export function errorDetail(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('detail' in error && typeof error.detail === 'string') return error.detail;
  return errorDetail(error.cause);
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
