// npm test: everything, with its set-up. `npm test -- unit` runs one step, several names several.
import './parts/node-version.mjs';
import { installIfStale } from './parts/install.mjs';
import { elapsed, say, together } from './parts/say.mjs';
import { rounds, steps, tidyUp } from './parts/steps.mjs';
import { summarize } from './parts/summary.mjs';

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {import('./parts/summary.mjs').Result[]} */
const results = [];

/** @param {keyof typeof steps} name */
async function take(name) {
  const { what, work } = steps[name];
  say(`\n=== ${name}: ${what}\n`);
  const began = performance.now();
  const counts = await work().catch(error => {
    const note = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, note };
  });
  results.push({ name, seconds: elapsed(began), counts });
}

/**
 * One after the other.
 *
 * @template T
 * @param {readonly T[]} given
 * @param {(one: T) => Promise<void>} work
 */
async function each(given, work) {
  for (const one of given) await work(one);
}

const began = performance.now();
try {
  await installIfStale();
  for (const round of rounds) {
    const wanted = round
      .map(names => names.filter(name => chosen.length === 0 || chosen.includes(name)))
      .filter(names => names.length > 0);
    const [only = []] = wanted;
    if (wanted.length < 2 && only.length < 2) await each(only, take);
    else await Promise.all(wanted.map(names => each(names, name => together(() => take(name)))));
  }
} finally {
  await tidyUp();
}

const { passed, failed } = await summarize(results, elapsed(began));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
