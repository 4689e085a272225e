import { run } from './child.mjs';
import { installIfStale } from './install.mjs';
import { inRoot, root } from './places.mjs';

/**
 * Runs a program of this checkout that is written in TypeScript and never built.
 *
 * @param {string} file from the folder of the checkout
 * @param {string[]} args
 * @param {{ limit?: number, env?: NodeJS.ProcessEnv }} [options] limit in milliseconds; env beside our own
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(file, args, { limit, env = {} } = {}) {
  await installIfStale();
  const { code } = await run(process.execPath, ['--import', 'tsx', inRoot(file), ...args], {
    cwd: root,
    show: true,
    env: { ...process.env, ...env },
    ...(limit ? { limit } : {}),
  });
  return code;
}
