import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';

/** Without letters and digits that are mistaken for each other when read out on the telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const part = () =>
  Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** A number that a person can read out, and that finds one line in the log: `K7Q2-M4XP`. */
export const newIncident = (): string => `${part()}-${part()}`;

/** Writes a defect into the log and gives its incident number. `where` says what was being done. */
export function recordIncident(log: Logger, where: string, error: unknown): string {
  const incident = newIncident();
  log.error({ incident, where, err: error }, `incident ${incident}`);
  return incident;
}
