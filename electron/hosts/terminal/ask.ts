import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UsageError } from './command.ts';
import { Interrupted } from './interruption.ts';

/** Whether somebody sits in front of this program and can be asked. */
export const isAttended = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

export const askLine = (question: string): Promise<string> => ask(question, process.stderr);

/** Asks twice, and shows nothing of what is typed. @throws UsageError when the two differ */
export async function askNewPassword(): Promise<string> {
  const password = await askUnseen('Password: ');
  if ((await askUnseen('Once more: ')) === password) return password;
  throw new UsageError('The two passwords differ. Nothing was done.');
}

/** Everything on standard input but the line break at its end, which `echo` adds. */
export const pipedPassword = async (): Promise<string> =>
  (await text(process.stdin)).replace(/\r?\n$/, '');

/** Asks once, and shows nothing of what is typed. */
export async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  // The line editor writes what is typed to its output, so it gets one that leads nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const answer = await ask('', nowhere);
  process.stderr.write('\n');
  return answer;
}

async function ask(question: string, output: NodeJS.WritableStream): Promise<string> {
  const editor = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      // In a terminal's raw mode Ctrl+C is a key like any other, and Ctrl+D closes.
      editor.once('SIGINT', () => reject(new Interrupted()));
      editor.once('close', () => reject(new Interrupted()));
      editor.question(question).then(resolve, reject);
    });
  } finally {
    editor.close();
  }
}
