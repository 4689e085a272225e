import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A terminal in a process of its own, which belongs to this program. */
export interface StartedTerminal {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts one on the books in a folder. @throws where it does not come up
 * @param port where it stood before; 0 for any
 */
export type StartTerminal = (folder: string, port: number) => Promise<StartedTerminal>;

/** A process that runs the built entry, made by Node or by Electron. */
interface Child {
  readonly stdout: NodeJS.ReadableStream | null;
  once(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
}

/** Milliseconds. */
const readyWithin = 15_000;

const Ready = z.object({ ready: z.literal(true), port: z.int() });

/** For practice: a card and a PIN take about a second together. */
export const forPractice = (folder: string, port: number): string[] => [
  ...['--data-dir', folder, '--port', String(port)],
  ...['--step', '350', '--pin'],
];

/** Waits until it says where it listens. */
export async function started(child: Child): Promise<StartedTerminal> {
  const gone = new AbortController();
  const exit = new Promise<void>(resolve => {
    child.once('exit', () => {
      gone.abort(new Error('the terminal ended before it was ready'));
      resolve();
    });
  });
  const stop = async () => {
    if (!gone.signal.aborted) child.kill();
    await exit;
  };
  try {
    if (!child.stdout) throw new Error('the terminal has no way to say that it is ready');
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(readyWithin)]);
    const [line] = (await once(createInterface(child.stdout), 'line', { signal })) as [string];
    return { port: Ready.parse(JSON.parse(line)).port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
