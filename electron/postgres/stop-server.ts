import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import { readPostmaster } from './postmaster-file.ts';
import { surroundings } from './server-user.ts';

const run = promisify(execFile);
const patience = 30_000;

/**
 * Stops the server that has this process id and waits until it is gone, at most a minute; what it
 * is still working on is rolled back.
 */
export async function stopServer(folders: Folders, binaries: Binaries, pid: number): Promise<void> {
  // Not `pg_ctl stop`: it follows the pid file, and would wait for, and in the end shoot down, the
  // server of another program that starts as soon as this one is gone.
  const once = (signal: string) =>
    run(binaries.pgCtl, ['kill', signal, String(pid)], surroundings());
  // Twice: a second Ctrl+C in our terminal ends what is to stop the server.
  const send = (signal: string) =>
    once(signal)
      .catch(() => once(signal))
      .catch(() => undefined);
  await send('INT');
  if (await ended(folders.cluster, pid)) return;
  // An immediate shutdown: the next start recovers, and nothing committed is lost.
  await send('QUIT');
  if (!(await ended(folders.cluster, pid))) throw new Error(`server ${pid} does not stop`);
}

async function ended(cluster: string, pid: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const known = await readPostmaster(cluster);
    if (known?.pid !== pid || known.state === 'gone') return true;
    await pause(10);
  }
  return false;
}
