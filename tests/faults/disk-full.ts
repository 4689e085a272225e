import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ownerUrl, withOwner } from '../support/fixtures/owner.ts';
import { anEmptyFolder } from '../support/headless.ts';
import type { Fault, Outcome, Skipped } from './fault.ts';
import { onLaptop } from './laptop.ts';

/** Megabytes: room for a new cluster, and for some minutes of sales. */
const smallDisk = 300;
/** Milliseconds for which the disk is full. */
const fullFor = 2_500;

export const diskFull: Fault = {
  name: 'the disk of the built-in server is full while it sells',
  key: 'disk-full',
  isFelt: true,
  inject: ({ isShort }) =>
    onSmallDisk(folder =>
      onLaptop(folder, isShort ? 1 : 10, async () => {
        const filler = fill(folder);
        await pause(fullFor);
        await rm(filler);
      }),
    ),
};

/** A server that cannot write what it has promised ends at once, and cannot start again while the disk is full. */
export const logDiskFull: Fault = {
  name: 'the disk is full when the built-in server begins a new piece of its log',
  key: 'log-disk-full',
  isFelt: true,
  inject: ({ isShort }) =>
    onSmallDisk(folder =>
      onLaptop(folder, isShort ? 1 : 10, async ({ dataDir }) => {
        const filler = fill(folder);
        await useUpLog(await ownerUrl(dataDir));
        await pause(fullFor);
        await rm(filler);
      }),
    ),
};

/** Writes until there is no room for more. @returns the file that takes it all */
function fill(folder: string): string {
  const filler = join(folder, 'filler');
  execFileSync('sh', ['-c', 'cat /dev/zero > "$0" || true', filler], { stdio: 'ignore' });
  return filler;
}

/** Begins new pieces of the log until one cannot be made, which ends the server. */
async function useUpLog(url: string): Promise<void> {
  const next = `select pg_logical_emit_message(false, 'fault', 'full'), pg_switch_wal()`;
  await withOwner(url, async owner => {
    for (let at = 0; at < 100; at += 1) await owner.query(next);
  }).catch(() => undefined);
}

/** Mounts a small disk, where this machine lets us; else says that it does not. */
async function onSmallDisk(work: (folder: string) => Promise<Outcome>): Promise<Outcome | Skipped> {
  const folder = await anEmptyFolder();
  try {
    execFileSync(
      'mount',
      ['-t', 'tmpfs', '-o', `mode=0700,size=${smallDisk}m`, 'rowlock', folder],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    return { skipped: 'only root may mount the small disk that this fault fills' };
  }
  try {
    return await work(folder);
  } finally {
    // Whoever of a stopped server still writes its last line may take a moment to let go.
    execFileSync('umount', ['--lazy', folder]);
  }
}
