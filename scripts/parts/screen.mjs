import { spawn } from 'node:child_process';
import { once } from 'node:events';

const startsWithin = 10_000;

/**
 * Starts a virtual screen on a display number that Xvfb itself finds free.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 * @throws {Error} with a plain sentence, when there is none
 */
export async function virtualScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  // No test that forgets to stop it, and no crash, leaves it behind.
  process.once('exit', () => server.kill('SIGKILL'));
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', text => {
    said = (said + text).slice(-2000);
  });
  const number = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const ready = once(number, 'data', { signal: AbortSignal.timeout(startsWithin) });
  const ended = once(server, 'exit').then(() => {
    throw new Error(`Xvfb ended at once: ${said.trim()}`);
  });
  ended.catch(() => undefined);
  try {
    const [chosen] = await Promise.race([ready, ended]);
    return { display: `:${String(chosen).trim()}`, stop: () => void server.kill('SIGTERM') };
  } catch (error) {
    ready.catch(() => undefined);
    server.kill('SIGKILL');
    const missing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    throw missing ? new Error('Xvfb is not installed (the package xvfb).') : error;
  }
}
