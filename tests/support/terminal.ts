import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { simulatedTerminals } from '../../electron/terminals/simulator/client.ts';
import type { Manner } from '../../electron/terminals/simulator/manners.ts';
import { control, host } from '../../electron/terminals/simulator/simulator.testing.ts';
import { Asked } from '../../electron/terminals/simulator/wire.ts';
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
  /** What cards were charged, and what went back to them, as its books have it. */
  approved(): Promise<Asked[]>;
  /** As `kill -9` does; its books stay. */
  kill(): Promise<void>;
}

const running: ChildProcess[] = [];

/** Milliseconds: longer than a counter waits for a word, and no longer than a test has to. */
const late = 15_000;

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
      '--late',
      String(late),
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
    approved: () => approvedIn(dataDir),
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

async function approvedIn(dataDir: string): Promise<Asked[]> {
  const written = await readFile(join(dataDir, 'terminal.jsonl'), 'utf8');
  const lines = written.split('\n').filter(each => each !== '');
  const said = lines.map(each => JSON.parse(each) as Partial<Said>);
  const begun = said.flatMap(each => (each.begun ? [Asked.parse(each.begun)] : []));
  const approved = new Set(
    said.flatMap(each => (each.outcome?.state === 'approved' ? [each.ended] : [])),
  );
  return begun.filter(each => approved.has(each.attemptId));
}

/** A line of its books. */
interface Said {
  readonly begun: unknown;
  readonly ended: string;
  readonly outcome: { readonly state: string };
}
