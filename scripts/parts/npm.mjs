import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How to call npm here: the one that runs this script, else the one beside this Node, else the one on the path.
 * Going through npm itself keeps whatever registry, proxy and certificates the user has set up.
 *
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function npm(...args) {
  const beside = dirname(process.execPath);
  const script = [
    process.env['npm_execpath'],
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find(each => each?.endsWith('npm-cli.js') && existsSync(each));
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
}
