import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../core/database/migrate.ts';
import { startBuiltInServer } from '../../electron/postgres/server.ts';
import { serverOf } from '../support/headless.ts';

/** An organisation's own server, as far as its counters know. */
export interface MortalServer {
  readonly ownerUrl: string;
  /** The login with the fewest rights. */
  readonly counterUrl: string;
  readonly port: number;
  /** `kill -9` of the whole server. */
  kill(): Promise<void>;
  /** Starts it again on what it left. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

/** Durable unless told otherwise: what a killed server has confirmed must be there when it is back. */
export async function openMortalServer(
  settings: Readonly<Record<string, string>>,
): Promise<MortalServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-faults-'));
  const start = () => startBuiltInServer({ dataDir, settings });
  let running = await start();
  await migrate(running.ownerUrl, migrations);
  return {
    get ownerUrl() {
      return running.ownerUrl;
    },
    get counterUrl() {
      return running.counterUrl;
    },
    get port() {
      return Number(new URL(running.ownerUrl).port);
    },
    async kill() {
      await killServerOf(dataDir);
      await running.stop();
    },
    async startAgain() {
      running = await start();
    },
    async close() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** `kill -9` of the server of a data folder. */
export async function killServerOf(dataDir: string): Promise<void> {
  const pid = await serverOf(dataDir);
  if (pid === null) throw new Error('there is no server to kill');
  process.kill(pid, 'SIGKILL');
}
