/** A program: many hostile clients against a server of its own, and an audit. Ends with 1 when anything is wrong. */
import { parseArgs } from 'node:util';
import { withOwnServer } from '../own-server.ts';
import { hammer } from './hammer.ts';

const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '20000' },
    clients: { type: 'string', default: '64' },
    counters: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    'without-protection': { type: 'boolean', default: false },
  },
});

const attempts = Number(values.attempts);
const began = performance.now();
const tell = (made: number) => {
  const rate = Math.round((made * 1000) / (performance.now() - began));
  process.stderr.write(`  ${made} of ${attempts} attempts, ${rate} a second\n`);
};

// Nothing here outlives the run, so nothing needs to survive a power cut; the faults have tests of their own.
const outcome = await withOwnServer({ fsync: 'off', full_page_writes: 'off' }, server =>
  hammer(server, {
    attempts,
    clients: Number(values.clients),
    counters: Number(values.counters),
    seed: Number(values.seed),
    withoutProtection: values['without-protection'],
    tell,
  }),
);

const { firstDefect, outcomes, ...figures } = outcome;
if (values.json) process.stdout.write(`${JSON.stringify({ ...figures, outcomes })}\n`);
else {
  const { sold, oversold, moneyOff, deadlocks, defects, seconds } = figures;
  const lines: [string, string | number][] = [
    ['attempts', figures.attempts],
    ['tickets sold', sold],
    ...Object.entries(outcomes),
    ['oversold', oversold],
    ['money off', moneyOff],
    ['deadlocks', deadlocks],
    ['defects', defects],
    ['seconds', seconds.toFixed(1)],
    ['attempts per second', Math.round(figures.attempts / seconds)],
  ];
  for (const [what, figure] of lines) process.stdout.write(`${what.padEnd(24)}${figure}\n`);
}
for (const each of outcome.violations) console.error(each);
if (firstDefect !== undefined) console.error('the first defect:', firstDefect);
const { oversold, moneyOff, deadlocks, defects, violations } = outcome;
const wrong = oversold + moneyOff + deadlocks + defects + violations.length;
process.exitCode = wrong === 0 ? 0 : 1;
