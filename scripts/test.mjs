// npm test: everything, with its set-up. `npm test -- unit` runs one step, several names several.
import './parts/node-version.mjs';
import { installIfStale } from './parts/install.mjs';
import { elapsed, say, together } from './parts/say.mjs';
import { rounds, steps, tidyUp } from './parts/steps.mjs';

/** @typedef {import('./parts/vitest.mjs').Counts} Counts */

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {Map<string, { seconds: string, counts: Counts }>} */
const results = new Map();

/** @param {keyof typeof steps} name */
async function take(name) {
  const { what, work } = steps[name];
  say(`\n=== ${name}: ${what}\n`);
  const began = performance.now();
  const counts = await work().catch(error => {
    const note = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, note };
  });
  results.set(name, { seconds: elapsed(began), counts });
}

const began = performance.now();
try {
  await installIfStale();
  for (const round of rounds) {
    const wanted = round.filter(name => chosen.length === 0 || chosen.includes(name));
    const [only] = wanted;
    if (wanted.length === 1 && only) await take(only);
    else await Promise.all(wanted.map(name => together(() => take(name))));
  }
} finally {
  await tidyUp();
}

say('\n=== summary\n');
for (const [name, { seconds, counts }] of results) {
  const { passed, failed, skipped, note } = counts;
  const outcome = failed > 0 ? 'FAILED ' : passed > 0 ? 'ok     ' : 'SKIPPED';
  const line = [name.padEnd(10), seconds.padStart(8), '  ', outcome];
  say(`${line.join('')}  ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (note) say(note.replace(/^/gm, '  '));
}
say(`${'all'.padEnd(10)}${elapsed(began).padStart(8)}`);
/** @param {'passed' | 'failed' | 'skipped'} which */
const sum = which => [...results.values()].reduce((total, { counts }) => total + counts[which], 0);
say(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
