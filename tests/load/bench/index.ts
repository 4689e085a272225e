/**
 * A program: measures the box office on servers of its own. `npm run bench` runs all of it,
 * `-- --only holds,lists` some, `-- --short` little of each; `-- --json` prints figures instead of tables,
 * `-- --write FILE` puts the tables into a document.
 */

import { parseArgs } from 'node:util';
import { violations } from '../../support/books.ts';
import { furnish, type House } from '../../support/fixtures/in-tables.ts';
import { stopEverything } from '../../support/headless.ts';
import { type OwnServer, withOwnServer } from '../own-server.ts';
import { benchAgreement } from './agreement.ts';
import { benchDecay } from './decay.ts';
import { writeInto } from './document.ts';
import { benchHolds } from './holds.ts';
import { benchLapses } from './lapses.ts';
import { benchLists } from './lists.ts';
import { benchLive } from './live.ts';
import { machine } from './machine.ts';
import { benchMoney } from './money.ts';
import { installRawSale } from './raw-sale.ts';
import { markdown, type Report } from './report.ts';
import { full, short } from './scales.ts';
import { benchSealing } from './sealing.ts';
import { benchWindow } from './window.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'string' },
  },
});
const scale = values.short ? short : full;
const form = values.short ? ['short form: it shows that all is measured, and no more'] : [];
const report: Report = { machine: [], tables: [], goals: [], seconds: 0 };

type Part = (server: OwnServer, house: House) => Promise<void>;

/** Parts that are measured one after the other on the same server. */
const onOneServer: readonly Readonly<Record<string, Part>>[] = [
  {
    holds: async (server, house) => {
      await installRawSale(server.owner);
      await benchHolds(server, house, scale.holds, report);
    },
    agreement: (server, house) => benchAgreement(server, house, scale.agreement, report),
    money: (server, house) => benchMoney(server, house, scale.money, report),
    decay: (server, house) => benchDecay(server, house, scale.decay, report),
    lapses: (server, house) => benchLapses(server, house, scale.lapses, report),
    sealing: (server, house) => benchSealing(server, house, scale.sealing, report),
    live: (server, house) => benchLive(server, house, scale.live, report),
  },
  { lists: (server, house) => benchLists(server, house, scale.lists, report) },
  { window: () => benchWindow(scale.window, report) },
];

const known = onOneServer.flatMap(parts => Object.keys(parts));
const wanted = values.only?.split(',') ?? known;
const unknown = wanted.filter(name => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}

const began = performance.now();
try {
  for (const parts of onOneServer) {
    const chosen = Object.entries(parts).filter(([name]) => wanted.includes(name));
    if (chosen.length === 0) continue;
    // The hosts of the longest scenario have seven connections each.
    await withOwnServer({ max_connections: '500' }, async server => {
      const house = await furnish(server.owner);
      if (report.machine.length === 0) {
        report.machine.push(...form, ...(await machine(server.owner)));
      }
      for (const [name, part] of chosen) {
        process.stderr.write(`measuring ${name}\n`);
        await part(server, house);
      }
      const wrong = await violations(server.owner);
      if (wrong.length > 0) throw new Error(`the books are wrong:\n${wrong.join('\n')}`);
    });
  }
} finally {
  // Whatever was left open by a part that failed.
  await stopEverything();
}
report.seconds = (performance.now() - began) / 1_000;

process.stdout.write(`${values.json ? JSON.stringify(report) : markdown(report)}\n`);
if (values.write) await writeInto(values.write, markdown(report));
