import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './folders.ts';
import { commandLine } from './processes.ts';
import { writeForServer } from './server-user.ts';

/** What a running server says of itself in its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `lives`: surely this cluster's server; `gone`: surely not; `unknown`: a process has its id. */
  readonly state: 'lives' | 'gone' | 'unknown';
}

/** The server that runs on this cluster, or ran and was killed; null after an orderly stop. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const lines = await readLines(cluster);
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const words = await commandLine(pid);
  const state =
    words === undefined ? 'unknown' : words.includes(`-D ${cluster} -p `) ? 'lives' : 'gone';
  // A server that has only just begun has not written its port yet: it gets one that refuses.
  return { pid, port: port > 0 ? port : 1, state };
}

/**
 * Lets PostgreSQL see that the server in `postmaster.pid` is dead although another process has got
 * its id. The file itself must stay: it names the shared memory by which PostgreSQL makes sure that
 * no process of the old server still writes.
 */
export async function disownProcess(folders: Folders, dead: Postmaster): Promise<void> {
  // One program at a time, and only after another look: the file of a server that another program
  // has just started must not be touched, or a third could start on the same data.
  const claim = join(folders.home, `disowning-${dead.pid}`);
  if (!(await claimed(claim))) return;
  try {
    const now = await readPostmaster(folders.cluster);
    const lines = await readLines(folders.cluster);
    if (!lines || now?.state !== 'gone' || now.pid !== dead.pid) return;
    const noProcess = '2147483647';
    const content = [noProcess, ...lines.slice(1)].join('\n');
    await writeForServer(join(folders.cluster, 'postmaster.pid'), content);
  } finally {
    await rm(claim, { recursive: true, force: true });
  }
}

async function claimed(claim: string): Promise<boolean> {
  try {
    await mkdir(claim);
    return true;
  } catch {
    // Left by a program that was killed in the middle: the next try gets it.
    const made = await stat(claim).catch(() => null);
    if (made && Date.now() - made.mtimeMs > 30_000) await rm(claim, { recursive: true });
    return false;
  }
}

async function readLines(cluster: string): Promise<string[] | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : text.split('\n');
}
