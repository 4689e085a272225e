import { z } from 'zod';
import { Delivered } from './documents.ts';
import { Language } from './language.ts';
import { outside, query } from './operation.ts';
import { refuses } from './refusals.ts';

/** One's own password again, so that a counter left open gives nobody the key of the box office. */
const password = z.string().min(1).max(200);

/** More than a password: whoever finds the file can try for years. */
export const Passphrase = z.string().min(12).max(200);

/** Of an enrolment file, in characters; a certificate with those who signed it takes most of it. */
export const largestFile = 100_000;

/** How much is under the keys that this installation had before, and how much it can read in all. */
const Left = z.object({ left: z.int(), all: z.int() });

/** The key that national ids are sealed under at this counter, by its name; never the key itself. */
export const InstallationKey = z.object({
  name: z.string(),
  /** When it took the place of another; null for the first key, and for one whose making is not known here. */
  since: z.string().nullable(),
  /** Whether its recovery code was ever printed. */
  isPrinted: z.boolean(),
  /** Keys it had before. They stay, for backups from their time. */
  former: z.int(),
  ids: Left,
  events: Left,
});
export type InstallationKey = z.output<typeof InstallationKey>;

export const keys = {
  state: query('maintain').output(InstallationKey),
  /**
   * Makes a new key for this installation; everything under the former ones is moved to it in the
   * background. `from` names the key that the caller saw: sent twice, it changes the key once.
   */
  changeKey: outside('maintain', { changes: [], journalled: true })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'CHANGED_MEANWHILE'))
    .input(z.object({ password, from: z.string().max(40) }))
    .output(z.object({ name: z.string() })),
  /** The key on paper, to be typed in again should this computer be lost. */
  printRecoveryCode: outside('maintain', { changes: [], journalled: true, waits: null })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER'))
    .input(z.object({ password, language: Language, how: z.enum(['print', 'save']) }))
    .output(Delivered),
  /** Puts a key from paper back. It becomes the current one only where nothing stands under ours. */
  restoreKey: outside('maintain', { changes: [], journalled: true })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'CODE_WRONG'))
    .input(z.object({ password, code: z.string().max(500) }))
    .output(z.object({ key: z.string(), as: z.enum(['current', 'former', 'known']) })),
  /** The file with which another counter joins the same server, under a passphrase. */
  writeEnrolment: outside('maintain', { changes: [], journalled: true, waits: null })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'NOT_SHARED', 'NO_COUNTER_LOGIN'))
    .input(z.object({ password, passphrase: Passphrase }))
    .output(Delivered),
  /**
   * Makes an installation that nobody has set up a counter of the box office whose file this is; lets a
   * counter in that waits there already.
   */
  join: outside('anyone', { changes: [], journalled: false })
    .errors(refuses('ALREADY_SET_UP', 'ENROLMENT_UNREADABLE', 'ENROLMENT_SPENT', 'SERVER_AWAY'))
    .input(z.object({ file: z.string().max(largestFile), passphrase: z.string().min(1).max(200) }))
    .output(z.object({ where: z.string() })),
};
