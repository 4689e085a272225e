import type { Logger } from 'pino';
import { recordIncident } from './incident.ts';

/**
 * Records what nobody caught, and goes on. Everything that matters is a committed transaction, so a
 * stray error in one window or connection is no reason to take the others away from their customers.
 */
export function recordUnhandled(log: Logger): void {
  process.on('uncaughtException', error => {
    recordIncident(log, 'uncaught exception', error);
  });
  process.on('unhandledRejection', reason => {
    recordIncident(log, 'unhandled rejection', reason);
  });
}
