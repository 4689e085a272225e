import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Caller, caller } from './calls.ts';
import { copyPrepared } from './prepared-folder.ts';
import { ended, endOf, gone, killed } from './processes.ts';

/** The built program: `npm run build` makes it. */
export const builtFile = (name: string): string =>
  fileURLToPath(new URL(`../../out/main/${name}`, import.meta.url));

/** Making a cluster on a busy machine takes some seconds; sample data some more. */
const readyWithin = 90_000;
/** Far more than stopping takes; how long it may take is a test of its own. */
const patience = 15_000;

export interface HeadlessOptions {
  /** Without it a prepared one, removed by {@link stopEverything}. */
  dataDir?: string;
  databaseUrl?: string;
  demo?: boolean;
  /** The address of a module that is loaded before the program. */
  preload?: string;
  /** Called with everything it has said whenever it says more. */
  onSaid?: (said: string, pid: number) => void;
}

/** The headless host as a program of its own, and what it answers. */
export interface Headless extends Caller {
  readonly url: string;
  readonly token: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything it has said to people so far. */
  said(): string;
  /** SIGTERM, and how it ended. @throws when it does not end, or leaves its server running */
  stop(): Promise<{ code: number | null; milliseconds: number }>;
  /** As `kill -9` does: its built-in server goes on. */
  kill(): Promise<void>;
}

const programs: ChildProcess[] = [];
const folders: string[] = [];

/** A new, empty data folder that {@link stopEverything} removes, with whatever server runs in it. */
export async function anEmptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-e2e-'));
  folders.push(folder);
  return folder;
}

/** The same with an empty, migrated database in it, where the run has prepared one: for all but first starts. */
export async function aDataFolder(): Promise<string> {
  const folder = await anEmptyFolder();
  await copyPrepared('migrated', folder);
  return folder;
}

/** Starts the built headless host and waits for its line of JSON. */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const dataDir =
    options.dataDir ?? (await (options.databaseUrl ? anEmptyFolder() : aDataFolder()));
  const args = ['--port', '0', '--data-dir', dataDir];
  if (options.databaseUrl) args.push('--database-url', options.databaseUrl);
  if (options.demo) args.push('--demo');
  const before = options.preload ? ['--import', options.preload] : [];
  const child = spawn(process.execPath, [...before, builtFile('headless.js'), ...args], {
    cwd: dataDir,
    env: withoutRowlock(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  programs.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    options.onSaid?.(said, child.pid ?? 0);
  });

  const ready = once(createInterface(child.stdout), 'line', {
    signal: AbortSignal.timeout(readyWithin),
  });
  const early = endOf(child).then(() => {
    throw new Error(`the headless host ended before it was ready:\n${said}`);
  });
  const [line] = (await Promise.race([ready, early]).catch(async (error: unknown) => {
    await killed(child);
    throw new Error(`the headless host is not ready; it said:\n${said}`, { cause: error });
  })) as [string];
  early.catch(() => undefined);
  const { url, token } = JSON.parse(line) as { url: string; token: string };

  return {
    ...caller(url, token),
    url,
    token,
    dataDir,
    pid: child.pid ?? 0,
    said: () => said,
    kill: () => killed(child),
    async stop() {
      const server = await serverOf(dataDir);
      const begun = performance.now();
      child.kill('SIGTERM');
      if (!(await ended(child, patience))) throw new Error('still running long after SIGTERM');
      const milliseconds = performance.now() - begun;
      if (server && !(await gone(server, patience))) throw new Error('its server still runs');
      return { code: child.exitCode, milliseconds };
    },
  };
}

/** The process id of the built-in server of a data folder; null when there is none. */
export async function serverOf(dataDir: string): Promise<number | null> {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch(() => '');
  return Number(content.split('\n')[0]) || null;
}

/** The environment without settings that a developer may have made. */
export const withoutRowlock = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(ROWLOCK_|NODE_OPTIONS$|VITEST)/.test(name)),
  );

/** For `afterAll`: ends what is left of the programs and servers of this file, and their folders. */
export async function stopEverything(): Promise<void> {
  await Promise.all(programs.splice(0).map(killed));
  for (const folder of folders.splice(0)) {
    const server = await serverOf(folder);
    if (server && !(await gone(server, 0))) process.kill(server, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
