import { resolve } from 'node:path';
import { Option } from 'commander';
import { askNewPassword, askUnseen, isAttended, pipedPassword } from './ask.ts';
import { type Terminal, UsageError } from './command.ts';

export interface GivenEnrolment {
  file?: string;
  passphraseStdin?: boolean;
}

export const enrolmentOptions: readonly Option[] = [
  new Option('--file <FILE>', 'the enrolment file'),
  new Option(
    '--passphrase-stdin',
    'reads the passphrase from standard input; else it is asked for, unseen',
  ),
];

/** More than a password: whoever finds the file can try for years. */
const shortest = 12;

/** @throws UsageError */
export function fileOf({ file }: GivenEnrolment): string {
  if (!file) throw new UsageError('--file is missing.');
  return resolve(file);
}

/** @throws UsageError */
export async function newPassphrase(given: GivenEnrolment, { say }: Terminal): Promise<string> {
  const unseen = given.passphraseStdin;
  if (!unseen && isAttended()) say(`At least ${shortest} characters; several words are best.`);
  const passphrase = unseen ? await pipedPassword() : await attended(askNewPassword);
  if (passphrase.length >= shortest) return passphrase;
  throw new UsageError(`The passphrase must have at least ${shortest} characters.`);
}

/** @throws UsageError */
export const passphraseOf = (given: GivenEnrolment): Promise<string> =>
  given.passphraseStdin ? pipedPassword() : attended(() => askUnseen('Passphrase:'));

function attended(ask: () => Promise<string>): Promise<string> {
  if (isAttended()) return ask();
  throw new UsageError(
    'There is no terminal to ask for the passphrase: pipe it in with --passphrase-stdin.',
  );
}
