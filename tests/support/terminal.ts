import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { simulatedTerminals } from '../../electron/terminals/simulator/client.ts';
import type { Manner } from '../../electron/terminals/simulator/manners.ts';
import { control, host } from '../../electron/terminals/simulator/simulator.testing.ts';
import { builtFile, withoutRowlock } from './headless.ts';
import { killed } from './processes.ts';

/** The built card terminal as a program of its own. */
export interface RunningTerminal {
  readonly port: number;
  /** How it behaves the next times. */
  plan(...manners: Manner[]): Promise<void>;
  presentCard(): Promise<void>;
  /** What it counts by itself. */
  endOfDay(): ReturnType<typeof totalsAt>;
  /** As `kill -9` does; its books stay. */
  kill(): Promise<void>;
}

const running: ChildProcess[] = [];

/** @param dataDir where its books are @param at the port that it had before */
export async function startTerminal(dataDir: string, at = 0): Promise<RunningTerminal> {
  const child = spawn(
    process.execPath,
    [
      builtFile('terminal-simulator.js'),
      '--port',
      String(at),
      '--data-dir',
      dataDir,
      '--step',
      '5',
    ],
    { env: withoutRowlock(), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running.push(child);
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, 'line', { signal: AbortSignal.timeout(30_000) })) as [string];
  const { port } = JSON.parse(line) as { port: number };
  return {
    port,
    plan: (...manners) => control(port, { ask: 'script', manners }),
    presentCard: () => control(port, { ask: 'presentCard' }),
    endOfDay: () => totalsAt(port),
    kill: () => killed(child),
  };
}

/** For `afterAll`. */
export const stopTerminals = (): Promise<unknown> => Promise.all(running.splice(0).map(killed));

async function totalsAt(port: number) {
  const line = await simulatedTerminals().open({ host, port });
  const totals = await line.endOfDay();
  await line.close();
  return totals;
}
