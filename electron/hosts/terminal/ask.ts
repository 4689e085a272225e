import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from './command.ts';
import { Interrupted } from './interruption.ts';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The answer of a command is for programs too, so people are asked beside it. */
const terminal: Streams = { input: process.stdin, output: process.stderr };

/** Whether somebody sits in front of this program and can be asked. */
export const isAttended = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks twice, and shows nothing of what is typed. @throws UsageError when the two differ */
export async function askNewPassword(): Promise<string> {
  const password = await askUnseen('Password:');
  if ((await askUnseen('Once more:')) === password) return password;
  throw new UsageError('The two passwords differ. Nothing was done.');
}

/** Everything on standard input but the line break at its end, which `echo` adds. */
export const pipedPassword = async (): Promise<string> =>
  (await text(process.stdin)).replace(/\r?\n$/, '');

/** Asks once, and shows nothing of what is typed. @throws Interrupted */
export async function askUnseen(message: string, { input, output } = terminal): Promise<string> {
  // Most commands ask for nothing, and start sooner without it.
  const { default: password } = await import('@inquirer/password');
  return untilClosed(input, signal => password({ message }, { input, output, signal }));
}

/** @throws Interrupted */
export function askLine(question: string, { input, output } = terminal): Promise<string> {
  return untilClosed(input, async signal => {
    const editor = createInterface({ input, output, terminal: true });
    // In a terminal's raw mode Ctrl+C is a key like any other.
    editor.once('SIGINT', () => editor.close());
    try {
      return await editor.question(question, { signal });
    } finally {
      editor.close();
    }
  });
}

/** Both editors wait for ever for a line once Ctrl+D, or the end of the input, has closed them. */
async function untilClosed(
  input: NodeJS.ReadableStream,
  ask: (signal: AbortSignal) => Promise<string>,
): Promise<string> {
  const closed = new AbortController();
  const close = () => closed.abort();
  input.once('pause', close);
  try {
    return await ask(closed.signal);
  } catch (error) {
    throw isClosing(error) ? new Interrupted() : error;
  } finally {
    input.removeListener('pause', close);
  }
}

const isClosing = (error: unknown): boolean =>
  error instanceof Error &&
  ['AbortError', 'AbortPromptError', 'ExitPromptError'].includes(error.name);
