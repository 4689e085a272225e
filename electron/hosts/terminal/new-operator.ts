import { NewOperator } from '../../../core/contract/signing-in.ts';
import { askLine, askNewPassword, isAttended, pipedPassword } from './ask.ts';
import { type Given, type Option, type Terminal, UsageError } from './command.ts';

export const newOperatorOptions: Readonly<Record<string, Option>> = {
  name: { type: 'string', value: 'NAME', help: 'as colleagues know them' },
  email: { type: 'string', value: 'ADDRESS', help: 'what they sign in with, whatever its case' },
  'password-stdin': {
    type: 'boolean',
    help: 'reads the password from standard input; else it is asked for, unseen',
  },
};

const wrong: Readonly<Record<string, string>> = {
  name: '--name is one line of 1 to 100 characters.',
  email: '--email is not an e-mail address.',
  password: 'The password must have 10 to 200 characters.',
};

/**
 * Whom to create: what is not among the options is asked for, where somebody sits at the terminal.
 * @throws UsageError
 */
export async function newOperator(
  given: Given,
  terminal: Terminal,
): Promise<{ name: string; email: string; password: string }> {
  const name = given.text('name') ?? (await missing('name', 'Name: '));
  const email = given.text('email') ?? (await missing('email', 'E-mail: '));
  // Before the password is asked for: nobody should type it twice to hear about the address.
  const known = NewOperator.omit({ password: true }).safeParse({ name, email });
  if (!known.success) throw new UsageError(sentences(known.error.issues));
  const password = given.flag('password-stdin') ? await pipedPassword() : await typed(terminal);
  const input = NewOperator.safeParse({ ...known.data, password });
  if (!input.success) throw new UsageError(sentences(input.error.issues));
  return input.data;
}

async function missing(option: string, question: string): Promise<string> {
  if (isAttended()) return askLine(question);
  throw new UsageError(`--${option} is missing.`);
}

async function typed({ say }: Terminal): Promise<string> {
  if (!isAttended()) {
    throw new UsageError(
      'There is no terminal to ask for the password: pipe it in with --password-stdin.',
    );
  }
  say('At least 10 characters; a sentence is easier to remember than signs.');
  return askNewPassword();
}

const sentences = (issues: readonly { path: readonly PropertyKey[] }[]): string =>
  [...new Set(issues.map(({ path }) => wrong[String(path[0])] ?? String(path[0])))].join('\n');
