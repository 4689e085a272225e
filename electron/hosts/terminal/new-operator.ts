import { Option } from 'commander';
import { NewOperator } from '../../../core/contract/signing-in.ts';
import { askLine, askNewPassword, isAttended, pipedPassword } from './ask.ts';
import { type Terminal, UsageError } from './command.ts';

export interface GivenOperator {
  name?: string;
  email?: string;
  passwordStdin?: boolean;
}

export const newOperatorOptions: readonly Option[] = [
  new Option('--name <NAME>', 'as colleagues know them'),
  new Option('--email <ADDRESS>', 'what they sign in with, whatever its case'),
  new Option(
    '--password-stdin',
    'reads the password from standard input; else it is asked for, unseen',
  ),
];

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
  given: GivenOperator,
  terminal: Terminal,
): Promise<{ name: string; email: string; password: string }> {
  const name = given.name ?? (await missing('name', 'Name: '));
  const email = given.email ?? (await missing('email', 'E-mail: '));
  // Before the password is asked for: nobody should type it twice to hear about the address.
  const known = NewOperator.omit({ password: true }).safeParse({ name, email });
  if (!known.success) throw new UsageError(sentences(known.error.issues));
  const password = given.passwordStdin ? await pipedPassword() : await typed(terminal);
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
