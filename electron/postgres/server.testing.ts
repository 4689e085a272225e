import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type BuiltInServer, type BuiltInServerOptions, startBuiltInServer } from './server.ts';

const servers: BuiltInServer[] = [];
const folders: string[] = [];

/** A new data folder that {@link forgetEverything} removes. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-server-'));
  folders.push(folder);
  return folder;
}

/** Starts a server that {@link forgetEverything} stops. */
export async function start(options: BuiltInServerOptions): Promise<BuiltInServer> {
  const server = await startBuiltInServer(options);
  servers.push(server);
  return server;
}

export async function forgetEverything(): Promise<void> {
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
