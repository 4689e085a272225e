import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The migrations of today. */
export const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

interface Journal {
  entries: { tag: string }[];
}

/** The same files up to this one, as an older program had them. @returns their folder */
export async function migrationsUpTo(last: string, folder: string): Promise<string> {
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
