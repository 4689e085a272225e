import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';

/** That a file for another counter is written; entered before it is. */
export const enterWritten = (
  outside: Outside,
  after: { key: string; server: string },
): Promise<void> =>
  outside.write('installation.writeEnrolment', (_tx, context) => {
    context.record({ objectId: keyObject, after });
    return Promise.resolve();
  });

/** The operator thought better of it, or the disk would not take it. */
export const enterNotWritten = (outside: Outside, key: string): Promise<void> =>
  outside.write('installation.enrolmentNotWritten', (_tx, context) => {
    context.record({ objectId: keyObject, after: { key } });
    return Promise.resolve();
  });
