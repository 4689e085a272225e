import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The server begins a new file each day and after 4 MB, but never removes one: ten are kept. */
const filesKept = 10;
const hour = 3_600_000;

/** Removes the oldest logs now and every hour, until the timer it returns is cleared. */
export function keepLogsSmall(folder: string): NodeJS.Timeout {
  void removeOldLogs(folder);
  return setInterval(() => void removeOldLogs(folder), hour).unref();
}

async function removeOldLogs(folder: string): Promise<void> {
  // The names hold the moment, so their order is their age.
  const names = (await readdir(folder).catch(() => [])).sort();
  for (const name of names.slice(0, -filesKept))
    await rm(join(folder, name), { force: true }).catch(() => undefined);
}
