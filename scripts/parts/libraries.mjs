import { existsSync } from 'node:fs';
import { run } from './child.mjs';
import { say, withProgress } from './say.mjs';

/** What a window and a virtual screen need on a bare Debian 12; their own needs come with them. */
const needed = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'xauth', 'unzip'];

/** What a window needs. */
export const provideLibraries = () => providePackages(needed);

let before = Promise.resolve();

/** Installs the missing of these Debian packages when that is allowed, else names them. Says so; never throws. @param {string[]} wanted */
export function providePackages(wanted) {
  // One after the other: the system lets nobody install while somebody does.
  before = before.then(() => provide(wanted));
  return before;
}

/** @param {string[]} wanted */
async function provide(wanted) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = await missingPackages(wanted);
  if (missing.length === 0) return;
  const byHand = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    say(`These packages of the system are missing. As root: ${byHand}`);
    return;
  }
  // Offline, so that no service that comes with them is started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1' };
  await withProgress(`Installing packages of the system: ${missing.join(', ')}`, async () => {
    await run('apt-get', ['update'], { env, limit: 180_000 });
    const args = ['install', '--yes', '--no-install-recommends', ...missing];
    const { code, output } = await run('apt-get', args, { env, limit: 300_000 });
    if (code !== 0) say(`They could not be installed:\n${output.trim()}\nBy hand: ${byHand}`);
  });
}

/** @param {string[]} wanted */
async function missingPackages(wanted) {
  const args = ['--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...wanted];
  const { stdout } = await run('dpkg-query', args);
  const installed = stdout.split('\n').filter(line => line.endsWith(' installed'));
  return wanted.filter(name => !installed.some(line => line.startsWith(`${name} `)));
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>} the shared libraries that it asks for and the system does not have
 */
export async function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const { stdout } = await run('ldd', [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '');
}
