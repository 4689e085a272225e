import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { builtFile, withoutRowlock } from './headless.ts';
import { ended, killed } from './processes.ts';

/** What a command of the built terminal program left behind. */
export interface Outcome {
  readonly code: number | null;
  /** Standard output: the answer. */
  readonly answer: string;
  /** Standard error: everything else. */
  readonly said: string;
}

const patience = 60_000;

/**
 * Runs `maintenance <args>` as a program of its own, with this on its standard input.
 * @param during what happens to it meanwhile
 */
export async function maintenance(
  args: readonly string[],
  input = '',
  during: (pid: number) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome> {
  const child = spawn(process.execPath, [builtFile('cli.js'), ...args], {
    env: withoutRowlock(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A program that refuses its arguments does not wait for what is piped in.
  child.stdin.on('error', () => undefined).end(input);
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  await during(child.pid ?? 0);
  if (!(await ended(child, patience))) {
    await killed(child);
    throw new Error(`maintenance ${args.join(' ')} did not end`);
  }
  const [answer, said] = await outputs;
  return { code: child.exitCode, answer, said };
}
