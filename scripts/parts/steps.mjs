import { provideBouncer } from './bouncer.mjs';
import { buildIfStale } from './build.mjs';
import { runChecks } from './checks.mjs';
import { run } from './child.mjs';
import { provideChromium } from './chromium.mjs';
import { inRoot, root } from './places.mjs';
import { say } from './say.mjs';
import { setStage } from './stage.mjs';
import { runTypeScript } from './typescript.mjs';
import { runTests } from './vitest.mjs';

/** @typedef {import('./vitest.mjs').Counts} Counts */

/*
 * Limits end what hangs. They are more than twice what a step takes on a quiet machine with two cores: a step that two
 * neighbours slow down is no fault.
 */
const minute = 60_000;
/** As many programs are driven at a time; vitest.config.ts has the same number of workers. */
const screens = 4;

/** @type {Promise<import('./stage.mjs').Stage | string> | undefined} */
let stage;
const stageOnce = () => (stage ??= setStage(screens));
/** @type {Promise<void> | undefined} */
let built;
const builtOnce = () => (built ??= buildIfStale());

/** What `npm test` does. @satisfies {Record<string, { what: string, work: () => Promise<Counts> }>} */
export const steps = {
  check: { what: 'types, lint, format, boundaries, unused code', work: check },
  unit: {
    what: 'tests that need nothing',
    work: () => runTests(['unit', 'page'], { limit: 8 * minute }),
  },
  database: {
    what: 'tests on a real PostgreSQL',
    work: database,
  },
  load: { what: 'hostile clients by the thousand, with protection and without', work: load },
  faults: { what: 'killed counters, killed servers, lost connections, a full disk', work: faults },
  package: { what: 'an unpacked program, as it is shipped', work: pack },
  program: {
    what: 'the whole program, over HTTP, in a real Electron and a current Chromium',
    work: program,
  },
};

/**
 * What runs side by side, one round after the other, and within a list what runs one after the other. Two cores
 * are kept busy to the end of a round, and never by so much that a program under test waits for seconds.
 *
 * @type {(keyof typeof steps)[][][]}
 */
export const rounds = [
  [['check'], ['unit']],
  [['database'], ['load', 'package', 'faults']],
  [['program']],
];

/** Ends what the steps share. */
export async function tidyUp() {
  const given = await stage;
  if (given !== undefined && typeof given !== 'string') given.strike();
}

/** @returns {Promise<Counts>} */
async function check() {
  const { passed, failed } = await runChecks();
  return { passed: passed.length, failed: failed.length, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function database() {
  const bouncer = await provideBouncer();
  const env = { ROWLOCK_PGBOUNCER: bouncer };
  const counts = await runTests(['database', 'host'], { limit: 15 * minute, env });
  if (bouncer) return counts;
  // Those tests skip themselves, and are counted by their number.
  const { note } = skipped('tests by way of a bouncer', 'There is no pgbouncer here.');
  return { ...counts, note: counts.note ? `${counts.note}\n${note}` : note };
}

/** A short hammer, and the same without its protection, which must be seen. */
function load() {
  const hammer = 'tests/load/hammer/index.ts';
  return programs([
    { what: 'the hammer', file: hammer, args: ['--attempts', '4000'], code: 0 },
    {
      what: 'the hammer without protection',
      file: hammer,
      args: ['--without-protection'],
      code: 1,
      words: /^oversold +[1-9]/m,
    },
  ]);
}

/** Every kind of fault a few times; then a server that is not durable, whose losses must be seen. */
async function faults() {
  await builtOnce();
  const file = 'tests/faults/index.ts';
  return programs([
    { what: 'the faults', file, args: ['--short'], code: 0 },
    {
      what: 'the faults without durability',
      file,
      args: ['--short', '--without-protection', 'server-killed'],
      code: 1,
      words: /is not in the books/,
    },
  ]);
}

/**
 * Runs programs one after the other. Each must end with its code and have said its words.
 *
 * @param {{ what: string, file: string, args: string[], code: number, words?: RegExp }[]} given
 * @returns {Promise<Counts>}
 */
async function programs(given) {
  const limit = 5 * minute;
  const wrong = [];
  let left = 0;
  for (const { what, file, args, code: wanted, words } of given) {
    const { code, output, timedOut } = await runTypeScript(file, args, { limit });
    left += output.match(/\| SKIPPED \|/g)?.length ?? 0;
    const last = output.trimEnd().split('\n').slice(-3).join('\n  ');
    if (timedOut) {
      wrong.push(`${what} did not end within ${limit / minute} minutes; last it said:\n  ${last}`);
    } else if (code !== wanted) wrong.push(`${what} ended with ${code}, not ${wanted}:\n  ${last}`);
    else if (words && !words.test(output)) wrong.push(`${what} did not say ${words}`);
  }
  const notes = [...wrong];
  if (left > 0) notes.push(skipped('faults', `This machine does not allow ${left} of them.`).note);
  const counts = { passed: given.length - wrong.length, failed: wrong.length, skipped: left };
  return notes.length > 0 ? { ...counts, note: notes.join('\n') } : counts;
}

/** @returns {Promise<Counts>} */
async function pack() {
  await builtOnce();
  const given = await stageOnce();
  if (typeof given === 'string') return skipped('packaging', given);
  const args = [inRoot('scripts', 'package.mjs'), '--for-tests'];
  const { code } = await run(process.execPath, args, { cwd: root, limit: 4 * minute, show: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function program() {
  await builtOnce();
  const given = await stageOnce();
  const limit = 18 * minute;
  const chromium = { ROWLOCK_CHROMIUM: await provideChromium() };
  if (!chromium.ROWLOCK_CHROMIUM)
    skipped('a sale in a current Chromium', 'None is installed here.');
  // The program over HTTP needs no window; tests that need one skip themselves where there is none.
  if (typeof given !== 'string') {
    const env = { ...given.env, ...chromium, ROWLOCK_ELECTRON: given.electron };
    return runTests(['program'], { limit, env });
  }
  const { note } = skipped('end-to-end tests in a window', given);
  const counts = await runTests(['program'], { limit, env: { ...chromium, ROWLOCK_ELECTRON: '' } });
  return { ...counts, note: counts.note ?? note };
}

/** @param {string} what @param {string} why */
function skipped(what, why) {
  const note = `SKIPPED: ${what}. ${why}`;
  say(`\n${'!'.repeat(80)}\n!!  ${note}\n${'!'.repeat(80)}\n`);
  return { passed: 0, failed: 0, skipped: 1, note };
}
