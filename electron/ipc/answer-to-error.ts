import { ORPCError, ValidationError } from '@orpc/server';
import type { Logger } from 'pino';
import { refusals } from '../../core/contract/refusals.ts';
import { busyReason } from '../../core/database/busy.ts';
import {
  CounterLockedOut,
  CounterWaiting,
  NotPermitted,
  NotSignedIn,
  PasswordChangeDue,
  Refusal,
} from '../../core/refusal.ts';
import { recordIncident } from '../log/incident.ts';

interface Circumstances {
  /** What the operation declares in the contract. */
  declared: object;
  operation: string;
  log: Logger;
  /** Of whoever called: aborted once they wait no longer. */
  signal?: AbortSignal | undefined;
}

/**
 * Turns whatever was thrown into one of the four kinds: a refusal, invalid input, busy, or a defect
 * with its incident number. Nothing else ever leaves the program.
 */
export function answerToError(
  error: unknown,
  { declared, operation, log, signal }: Circumstances,
): Error {
  if (error instanceof Refusal && error.code in declared) {
    const { status } = refusals[error.code];
    return new ORPCError(error.code, { status, data: error.data });
  }
  if (error instanceof CounterLockedOut) {
    return new ORPCError('COUNTER_LOCKED_OUT', { status: 403 });
  }
  if (error instanceof CounterWaiting) return new ORPCError('COUNTER_WAITING', { status: 403 });
  if (error instanceof NotSignedIn) return new ORPCError('NOT_SIGNED_IN', { status: 401 });
  if (error instanceof PasswordChangeDue)
    return new ORPCError('PASSWORD_CHANGE_DUE', { status: 403 });
  if (error instanceof NotPermitted) {
    return new ORPCError('NOT_PERMITTED', { status: 403, data: { permission: error.permission } });
  }
  if (isInvalidInput(error)) return error;
  const reason = busyReason(error);
  if (reason) {
    log.warn({ err: error, operation, reason }, 'busy');
    return new ORPCError('BUSY', { status: 503, data: { reason } });
  }
  // Nobody reads this any more, and nothing is broken.
  if (signal?.aborted && error === signal.reason) return new ORPCError('CLIENT_CLOSED_REQUEST');
  const incident = recordIncident(log, operation, error);
  return new ORPCError('DEFECT', { status: 500, data: { incident } });
}

/** Wrong output is our defect; it comes with another code. */
const isInvalidInput = (error: unknown): error is Error =>
  error instanceof ORPCError &&
  error.code === 'BAD_REQUEST' &&
  error.cause instanceof ValidationError;
