import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { type BuiltInServer, type BuiltInServerOptions, startBuiltInServer } from './server.ts';

const servers: BuiltInServer[] = [];
const programs: ChildProcess[] = [];
const folders: string[] = [];
let used: Promise<string> | undefined;

/** A new data folder that {@link forgetEverything} removes. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-server-'));
  folders.push(folder);
  return folder;
}

/** A data folder whose server ran once before and was stopped; quicker than a new cluster. */
export async function aUsedDataFolder(): Promise<string> {
  used ??= makeUsed();
  const folder = await aDataFolder();
  execFileSync('cp', ['-a', join(await used, 'postgres'), folder]);
  return folder;
}

async function makeUsed(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-used-'));
  await startBuiltInServer({ dataDir }).then(server => server.stop());
  return dataDir;
}

afterAll(async () => {
  if (used) await rm(await used, { recursive: true, force: true });
  used = undefined;
});

/** Starts a server that {@link forgetEverything} stops. */
export async function start(options: BuiltInServerOptions): Promise<BuiltInServer> {
  const server = await startBuiltInServer(options);
  servers.push(server);
  return server;
}

export async function forgetEverything(): Promise<void> {
  await Promise.all(programs.splice(0).map(killAndWait));
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** The process that serves a data folder, and the file in which PostgreSQL says so. */
export async function theServer(dataDir: string): Promise<{ pid: number; file: string }> {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  return { file, pid: Number((await readFile(file, 'utf8')).split('\n')[0]) };
}

/** The first value of the first row of an answer. */
export async function ask(url: string, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Another program on the same data folder. */
export interface OtherProgram {
  readonly ownerUrl: string;
  readonly adopted: boolean;
  /** Whether it saw each step of making a server, or found a running one. */
  readonly steps: readonly string[];
  /** As `kill -9` does. */
  kill(): Promise<void>;
  /** As its user does: it stops its server and ends. */
  quit(): Promise<void>;
}

const otherProgram = `
  import { runnerImport } from 'vite';
  const [serverFile, dataDir] = process.argv.slice(1);
  const { module } = await runnerImport(serverFile, { configFile: false });
  const steps = [];
  const server = await module.startBuiltInServer({ dataDir, progress: step => steps.push(step) });
  const { ownerUrl, adopted } = server;
  console.log(JSON.stringify({ ownerUrl, adopted, steps }));
  process.stdin.once('data', () => server.stop().then(() => process.exit()));
`;

/** Runs a program of its own, in plain Node, that starts the server of a data folder. */
export async function anotherProgram(dataDir: string): Promise<OtherProgram> {
  const serverFile = fileURLToPath(new URL('server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', otherProgram, serverFile, dataDir],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['pipe', 'pipe', 'inherit'] },
  );
  programs.push(child);
  const ended = once(child, 'exit').then(() => {
    throw new Error('the other program ended before its server was up');
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [
    string,
  ];
  ended.catch(() => undefined);
  return {
    ...(JSON.parse(line) as Pick<OtherProgram, 'ownerUrl' | 'adopted' | 'steps'>),
    kill: () => killAndWait(child),
    quit: async () => {
      child.stdin.write('quit');
      await once(child, 'exit');
    },
  };
}

async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
