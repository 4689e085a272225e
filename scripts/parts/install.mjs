import { readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { npm } from './npm.mjs';
import { inRoot, root } from './places.mjs';
import { say, withProgress } from './say.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 */

/** Installs the packages if any is missing or of another version than the lock file says. */
export async function installIfStale() {
  const why = staleBecause();
  if (!why) return;
  say(`${why} This needs the network, and a minute or two.`);
  const [command, args] = npm('ci', '--include=dev', '--no-audit', '--no-fund');
  const { code, output } = await withProgress('Installing packages', () =>
    run(command, args, { cwd: root }),
  );
  if (code === 0) return;
  throw new Error(
    `The packages could not be installed. What npm said:\n\n${output.trim()}\n\n` +
      'Is this computer connected to the network? The same by hand: npm ci',
  );
}

/** @returns {string | undefined} a sentence, when something has to be installed */
function staleBecause() {
  const wanted = packagesIn('package-lock.json');
  if (!wanted) throw new Error('There is no package-lock.json: this is not a whole checkout.');
  // What npm notes after each install: exact, where the times of files say nothing after a git pull.
  const installed = packagesIn('node_modules', '.package-lock.json');
  if (!installed) return 'The packages are not installed yet.';
  const differs = Object.entries(wanted).some(
    ([path, { version, optional, devOptional, link }]) => {
      if (path === '' || link) return false;
      const found = installed[path];
      // An optional package is one for another kind of computer, when it is not there.
      return found ? found.version !== version : !optional && !devOptional;
    },
  );
  return differs ? 'The packages have changed since they were installed.' : undefined;
}

/** @param {string[]} path @returns {Record<string, Locked> | undefined} */
function packagesIn(...path) {
  try {
    return JSON.parse(readFileSync(inRoot(...path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
