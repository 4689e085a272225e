import { z } from 'zod';

/** Why there is no database right now; the screen has the sentence. */
export const DatabaseProblem = z.enum([
  'starting',
  /** It answers; what a demo or a training shows is being made in it. */
  'makingSamples',
  'unreachable',
  'refused',
  /** The server has no database of this name. */
  'noDatabase',
  /** It has no connection left for this counter. */
  'serverFull',
  'diskFull',
  'outOfMemory',
  /** Its disk, or what lies on it, is damaged. */
  'damaged',
  'folderNotWritable',
  'binariesMissing',
  /** Another program brings the database to its form. */
  'updating',
  'newerSchema',
  'notPrivileged',
  /** A standby, or a server that takes no changes at the moment. */
  'readOnly',
  'serverTooOld',
  /** The database keeps letters in another way than UTF-8. */
  'wrongEncoding',
  /** Sessions have a setting with which it must not be worked, and that cannot be set. */
  'wrongSettings',
  /** A session has more rights than a counter may have. */
  'wrongRole',
  /** Between counter and server stands a bouncer that gives a session away after each transaction. */
  'pooled',
  /** Tables of a background queue stand there that are not ours, or of a newer one. */
  'foreignQueue',
  /** An extension of the server is missing and may not be added. */
  'extensionMissing',
  /** The server does not prove that it is the one whose certificate this counter has. */
  'untrusted',
  /** The server wants a password in a way that would give it away, or proves nothing at all. */
  'insecure',
  /** The installation's key lies in a keychain that does not open for this program. */
  'keySealed',
  /** It is for training, and this program sells. */
  'forTraining',
  /** It is a box office's, and this program trains. */
  'notTraining',
  'cannotStart',
]);
export type DatabaseProblem = z.output<typeof DatabaseProblem>;
