import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../core/database/migrate.ts';
import { bareDatabase, type FreshDatabase } from '../support/database.ts';
import { withOwner } from '../support/fixtures/owner.ts';
import { loadRows } from './rows.ts';

/** The migrations of today: those of the box office's time are the first of them. */
export const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));
/** The last one of its time. */
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
    await migrate(database.ownerUrl, await migrationsOfItsTime(join(home, 'migrations')));
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

interface Journal {
  entries: { tag: string }[];
}

/** The same files, up to the last one of its time. @returns their folder */
async function migrationsOfItsTime(folder: string): Promise<string> {
  const list = join('meta', '_journal.json');
  const { entries, ...journal } = JSON.parse(
    await readFile(join(migrations, list), 'utf8'),
  ) as Journal;
  const ofItsTime = entries.slice(0, entries.findIndex(({ tag }) => tag === last) + 1);
  await mkdir(join(folder, 'meta'), { recursive: true });
  await writeFile(join(folder, list), JSON.stringify({ ...journal, entries: ofItsTime }));
  for (const { tag } of ofItsTime) {
    await copyFile(join(migrations, `${tag}.sql`), join(folder, `${tag}.sql`));
  }
  return folder;
}
