import { spawn } from 'node:child_process';

/**
 * Keeps so many cores busy until they are killed, or this process ends.
 *
 * @param {number} count
 */
export function busyLoops(count) {
  const loops = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  process.once('exit', () => loops.forEach(each => void each.kill('SIGKILL')));
  return loops;
}
