import type { BusyReason } from '../contract/operation.ts';

/** There is no connection to a database at the moment. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/** Places that were wanted were in the hands of others at every attempt; a moment later they may be free. */
export class Contended extends Error {
  override readonly name = 'Contended';
}

const byState: Readonly<Record<string, BusyReason>> = {
  '55P03': 'locked',
  '57014': 'timeout',
  '40001': 'conflict',
  '40P01': 'conflict',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  // The server gave up a transaction in which nothing was said.
  '25P03': 'unreachable',
  '53100': 'diskFull',
  '53300': 'unreachable',
};

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
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Query read timeout|Cannot use a pool after calling end/;

/**
 * Whether an error means "nothing happened, send it again": a lock or statement timeout, a
 * serialization failure, a deadlock, a lost connection, a full disk. Null for everything else.
 */
export function busyReason(error: unknown): BusyReason | null {
  if (error instanceof DatabaseAway) return 'unreachable';
  if (error instanceof Contended) return 'conflict';
  const code = codeOf(error);
  if (code !== null) {
    const reason = byState[code] ?? (code.startsWith('08') ? 'unreachable' : null);
    if (reason) return reason;
    if (networkCodes.has(code)) return 'unreachable';
  }
  if (!(error instanceof Error)) return null;
  if (lostConnection.test(error.message)) return 'unreachable';
  return error.cause === undefined ? null : busyReason(error.cause);
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
