import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { migrate } from '../../core/database/migrate.ts';
import { startBuiltInServer } from '../../electron/postgres/server.ts';

/** A server of one's own with an empty, migrated box office on it. */
export interface OwnServer {
  readonly ownerUrl: string;
  readonly counterUrl: string;
  /** Connected as the owner of the tables. */
  readonly owner: Client;
}

const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

/** Starts the server in a new folder, does the work, and leaves nothing behind. Durable unless told otherwise. */
export async function withOwnServer<T>(
  settings: Readonly<Record<string, string>>,
  work: (server: OwnServer) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-load-'));
  try {
    const server = await startBuiltInServer({
      dataDir,
      settings: { max_connections: '300', ...settings },
    });
    try {
      const { ownerUrl, counterUrl } = server;
      await migrate(ownerUrl, migrations);
      const owner = new Client({ connectionString: ownerUrl });
      owner.on('error', () => undefined);
      await owner.connect();
      try {
        return await work({ ownerUrl, counterUrl, owner });
      } finally {
        await owner.end();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
