import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../core/database/migrate.ts';
import { bareDatabase, type FreshDatabase } from '../support/database.ts';
import { withOwner } from '../support/fixtures/owner.ts';
import { migrationsUpTo } from '../support/migrations.ts';
import { loadRows } from './rows.ts';

/** The last migration of its time. */
const last = '0021_index_by_bytes';

const kept = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const rowsKept = (): Promise<string> => readFile(kept('rows.json'), 'utf8');

/** The box office as it was left, in a database of its own and with the schema of its time. */
export interface OldBoxOffice extends FreshDatabase {
  /** The data folder of the counter `Kasa główna`: its keys, and who it is. */
  readonly dataDir: string;
}

export async function restoreOldBoxOffice(): Promise<OldBoxOffice> {
  const database = await bareDatabase();
  const home = await mkdtemp(join(tmpdir(), 'rowlock-old-'));
  const dataDir = join(home, 'data');
  const drop = async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await migrate(database.ownerUrl, await migrationsUpTo(last, join(home, 'migrations')));
    await withOwner(database.ownerUrl, async owner => loadRows(owner, await rowsKept()));
    await mkdir(dataDir);
    await copyFile(kept('keys/counter.json'), join(dataDir, 'counter.json'));
    const key = kept('keys/for-tests-only.installation.key');
    await copyFile(key, join(dataDir, 'installation.key'));
    return { ...database, dataDir, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}
