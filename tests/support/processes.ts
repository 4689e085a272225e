import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine } from '../../electron/postgres/processes.ts';
import { withinDeadline } from '../../electron/program/deadline.ts';
import { within } from './within.ts';

/** Resolves when a child has ended, also if it had before. */
export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Whether a child ends within this time. */
export function ended(child: ChildProcess, milliseconds: number): Promise<boolean> {
  return withinDeadline(milliseconds, endOf(child));
}

/** Ends a child without giving it a chance to tidy up. */
export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await within(30_000, `the end of ${child.spawnfile} after SIGKILL`, endOf(child));
}

/** Whether the process of this id is gone within this time; its remains do not count. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while ((await commandLine(pid)) !== '') {
    if (performance.now() > until) return false;
    await pause(20);
  }
  return true;
}
