import { resolve } from 'node:path';
import { askNewPassword, askUnseen, isAttended, pipedPassword } from './ask.ts';
import { type Given, type Option, type Terminal, UsageError } from './command.ts';

export const enrolmentOptions: Readonly<Record<string, Option>> = {
  file: { type: 'string', value: 'FILE', help: 'the enrolment file' },
  'passphrase-stdin': {
    type: 'boolean',
    help: 'reads the passphrase from standard input; else it is asked for, unseen',
  },
};

/** More than a password: whoever finds the file can try for years. */
const shortest = 12;

/** @throws UsageError */
export function fileOf(given: Given): string {
  const file = given.text('file');
  if (!file) throw new UsageError('--file is missing.');
  return resolve(file);
}

/** @throws UsageError */
export async function newPassphrase(given: Given, { say }: Terminal): Promise<string> {
  const unseen = given.flag('passphrase-stdin');
  if (!unseen && isAttended()) say(`At least ${shortest} characters; several words are best.`);
  const passphrase = unseen ? await pipedPassword() : await attended(askNewPassword);
  if (passphrase.length >= shortest) return passphrase;
  throw new UsageError(`The passphrase must have at least ${shortest} characters.`);
}

/** @throws UsageError */
export const passphraseOf = (given: Given): Promise<string> =>
  given.flag('passphrase-stdin') ? pipedPassword() : attended(() => askUnseen('Passphrase: '));

function attended(ask: () => Promise<string>): Promise<string> {
  if (isAttended()) return ask();
  throw new UsageError(
    'There is no terminal to ask for the passphrase: pipe it in with --passphrase-stdin.',
  );
}
