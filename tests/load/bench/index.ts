/** A program: measures the box office on a server of its own. `npm run bench -- --help` tells how. */
import { parseArgs } from 'node:util';
import { violations } from '../../support/books.ts';
import { furnish } from '../house.ts';
import { withOwnServer } from '../own-server.ts';
import { benchHolds, type Scale } from './holds.ts';
import { benchLapses } from './lapses.ts';
import { installRawSale } from './raw-sale.ts';
import { markdown, type Report } from './report.ts';
import { benchSealing } from './sealing.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const scale: Scale = values.short
  ? { clients: [16], classes: [1], delays: [0, 1], rounds: 3, slice: 700 }
  : { clients: [1, 4, 16, 64], classes: [1, 20], delays: [0, 1], rounds: 3, slice: 2_000 };

const lapses = values.short ? { many: 1_000, rounds: 1 } : { many: 10_000, rounds: 3 };

const report: Report = { tables: [], goals: [] };
await withOwnServer({}, async server => {
  const house = await furnish(server.owner);
  await installRawSale(server.owner);
  await benchHolds(server, house, scale, report);
  await benchLapses(server, house, lapses, report);
  await benchSealing(server, house, scale, report);
  const wrong = await violations(server.owner);
  if (wrong.length > 0) throw new Error(`the books are wrong:\n${wrong.join('\n')}`);
});
process.stdout.write(`${values.json ? JSON.stringify(report) : markdown(report)}\n`);
