import { run } from './child.mjs';
import { inRoot, root } from './places.mjs';
import { elapsed, say } from './say.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script the tool's program in node_modules, called through Node and not through a shell
 * @property {string[]} args
 */

/** The longest first: two run at a time, and a long one at the end would run alone. @type {Check[]} */
const checks = [
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'types', script: 'typescript/bin/tsc', args: ['-p', '.'] },
  { name: 'types of the window', script: 'typescript/bin/tsc', args: ['-p', 'renderer'] },
  {
    name: 'boundaries',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: [
      ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
      ['core', 'drizzle/schema', 'electron', 'renderer', 'scripts', 'tests'],
    ].flat(),
  },
  { name: 'types of the scripts', script: 'typescript/bin/tsc', args: ['-p', 'scripts'] },
  { name: 'unused code', script: 'knip/bin/knip.js', args: [] },
  { name: 'format', script: '@biomejs/biome/bin/biome', args: ['check', '.'] },
];

/**
 * Runs all checks, two at a time, and prints a line for each and the output of those that fail.
 *
 * @returns {Promise<{ passed: string[], failed: string[] }>} their names
 */
export async function runChecks() {
  const waiting = [...checks];
  /** @type {string[]} */ const passed = [];
  /** @type {string[]} */ const failed = [];
  const next = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now();
      const { code, output } = await runCheck(check);
      (code === 0 ? passed : failed).push(check.name);
      say(
        `  ${check.name.padEnd(22)}${code === 0 ? 'ok    ' : 'FAILED'} ${elapsed(began).padStart(8)}`,
      );
      if (code !== 0) say(`\n${output.trim()}\n`);
    }
  };
  say(`Checking ${checks.map(check => check.name).join(', ')} …`);
  await Promise.all([next(), next()]);
  return { passed, failed };
}

/** @param {Check} check */
function runCheck({ script, args }) {
  return run(process.execPath, [inRoot('node_modules', script), ...args], { cwd: root });
}
