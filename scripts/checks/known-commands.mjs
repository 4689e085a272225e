import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../parts/child.mjs';

/** Where the scripts that are no part of the program declare what they take. */
const declaredIn = /** @type {Readonly<Record<string, string>>} */ ({
  hammer: 'tests/load/hammer/index.ts',
  faults: 'tests/faults/index.ts',
  bench: 'tests/load/bench/index.ts',
  package: 'scripts/package.mjs',
  'terminal-simulator': 'electron/terminals/simulator/index.ts',
});

/** The scripts that hand what follows to the program. */
const opening = ['start', 'dev', 'headless'];

/** @param {string} root @returns {Promise<import('./commands.mjs').Known>} asked of the programs themselves where that is quick */
export async function knownCommands(root) {
  /** @param {string} path */
  const source = path => readFileSync(join(root, path), 'utf8');
  /** @param {string} path */
  const load = path => import(pathToFileURL(join(root, path)).href);

  const { maintenanceProgram } = await load('electron/hosts/terminal/program.ts');
  const { readConfiguration } = await load('electron/program/configuration.ts');
  const maintenance = /** @type {import('commander').Command} */ (maintenanceProgram({}, () => {}));
  const subcommands = maintenance.commands.map(each => each.name());

  return {
    scripts: Object.keys(JSON.parse(source('package.json')).scripts),
    tools: readdirSync(join(root, 'node_modules', '.bin')),
    flags(script, first) {
      if (script === 'maintenance') {
        const asked = maintenance.commands.find(each => each.name() === first);
        return flagsIn((asked ?? maintenance).helpInformation());
      }
      if (opening.includes(script)) return flagsIn(refusal(readConfiguration));
      const declared = declaredIn[script];
      return declared ? optionsIn(source(declared)) : [];
    },
    words: {
      maintenance: ['help', ...subcommands],
      test: await stepsOf(root),
      faults: faultsIn(root),
      'vitest --project': [...source('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(
        ([, name = '']) => name,
      ),
    },
  };
}

/** @param {string} text @returns {string[]} */
const flagsIn = text => text.match(/--[a-z][a-z-]*/g) ?? [];

/** What the program says to an option that it does not know. @param {(unknown: 'refuse', from: object) => unknown} readConfiguration */
function refusal(readConfiguration) {
  try {
    readConfiguration('refuse', {
      argv: ['--unheard-of'],
      environment: {},
      workingFolder: '/nowhere',
    });
  } catch (error) {
    const [, known = ''] = (error instanceof Error ? error.message : '').split('Known are');
    return known;
  }
  return '';
}

/** The options that a file gives to parseArgs. @param {string} source */
function optionsIn(source) {
  return [...source.matchAll(/'?([a-z][a-z-]*)'?: \{ type: '(?:boolean|string)'/g)].map(
    ([, name]) => `--${name}`,
  );
}

/** @param {string} root the steps of npm test, which it lists when it is asked for another */
async function stepsOf(root) {
  const script = join(root, 'scripts', 'test.mjs');
  const { output } = await run(process.execPath, [script, 'no-such-step'], { cwd: root });
  const [, steps = ''] = /there are ([^.]+)\./.exec(output) ?? [];
  return steps.split(', ');
}

/** @param {string} root */
function faultsIn(root) {
  const folder = join(root, 'tests', 'faults');
  return readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').match(/(?<=\bkey: ')[a-z-]+/g) ?? []);
}
