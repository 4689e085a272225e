import { z } from 'zod';

/** Why there is no database right now; the screen has the sentence. */
export const DatabaseProblem = z.enum([
  'starting',
  'unreachable',
  'refused',
  'diskFull',
  'folderNotWritable',
  'binariesMissing',
  'newerSchema',
  'notPrivileged',
  /** The server does not prove that it is the one whose certificate this counter has. */
  'untrusted',
  /** The installation's key lies in a keychain that does not open for this program. */
  'keySealed',
  'cannotStart',
]);
export type DatabaseProblem = z.output<typeof DatabaseProblem>;
