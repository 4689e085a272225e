import { run } from './child.mjs';
import { installIfStale } from './install.mjs';
import { inRoot, root } from './places.mjs';

/**
 * Runs a program of this checkout that is written in TypeScript and never built, and shows what it says.
 *
 * @param {string} file from the folder of the checkout
 * @param {string[]} args
 * @param {{ limit?: number, env?: NodeJS.ProcessEnv }} [options] limit in milliseconds; env beside our own
 * @returns {Promise<import('./child.mjs').Ended>}
 */
export async function runTypeScript(file, args, { limit, env = {} } = {}) {
  await installIfStale();
  return run(process.execPath, ['--import', 'tsx', inRoot(file), ...args], {
    cwd: root,
    show: true,
    env: { ...process.env, ...env },
    ...(limit ? { limit } : {}),
  });
}
