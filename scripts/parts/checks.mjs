import { run } from './child.mjs';
import { inRoot, root } from './places.mjs';
import { elapsed, say } from './say.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script a program in the checkout, called through Node and not through a shell
 * @property {string[]} args
 * @property {string[]} [node] what Node itself is told
 */

/** A tool of others. @param {string} path @param {...string} args */
const tool = (path, ...args) => ({ script: `node_modules/${path}`, args });

/** The compiler in its native form; the other is there for tools that need its interface. @param {string} project */
const native = project => tool('typescript-native/bin/tsc', '-p', project);

/** One of scripts/checks/. @param {string} name */
const own = name => ({ script: 'scripts/checks/run.mjs', args: [name], node: ['--import', 'tsx'] });

/** The longest first: two run at a time, and a long one at the end would run alone. @type {Check[]} */
const checks = [
  { name: 'lint', ...tool('oxlint/bin/oxlint', '.') },
  {
    name: 'boundaries',
    ...tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
      ...['core', 'drizzle/schema', 'electron', 'renderer', 'scripts', 'tests'],
    ),
  },
  { name: 'types', ...native('.') },
  { name: 'types of the window', ...native('renderer') },
  { name: 'unused code', ...tool('knip/bin/knip.js') },
  { name: 'types of the scripts', ...native('scripts') },
  { name: 'migrations', ...own('migrations') },
  { name: 'states', ...own('states') },
  { name: 'states of attempts', ...own('attempt-states') },
  { name: 'areas', ...own('areas') },
  { name: 'documents', ...own('documents') },
  { name: 'format', ...tool('@biomejs/biome/bin/biome', 'check', '.') },
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
function runCheck({ script, args, node = [] }) {
  return run(process.execPath, [...node, inRoot(script), ...args], { cwd: root });
}
