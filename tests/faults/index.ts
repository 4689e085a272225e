/** A program: lets things go wrong under running counters, and audits the books. Ends with 1 when anything is wrong. */
import { parseArgs } from 'node:util';
import { stopEverything } from '../support/headless.ts';
import { stopTerminals } from '../support/terminal.ts';
import { cardsCounterKilled, cardsServerKilled, cardsTerminalKilled } from './card-payments.ts';
import { clockWrong } from './clock-wrong.ts';
import {
  connectionCut,
  connectionSlow,
  connectionStalled,
  encryptedStalled,
} from './connection.ts';
import { diskFull, logDiskFull } from './disk-full.ts';
import { type Fault, suffer } from './fault.ts';
import {
  cutInMidSale,
  killedAtCancelTickets,
  killedAtClose,
  killedAtExchange,
  killedAtHold,
  killedAtPay,
  replyLost,
} from './in-mid-sale.ts';
import { type Office, openOffice } from './office.ts';
import type { Wire } from './proxy.ts';
import { type Line, markdown } from './report.ts';
import { builtInKilled, serverKilled, sessionKilled } from './server-killed.ts';
import { encryptedStalledInMidSale, stalledInMidSale } from './silent-in-mid-sale.ts';

const faults: readonly Fault[] = [
  killedAtHold,
  killedAtPay,
  killedAtExchange,
  killedAtCancelTickets,
  killedAtClose,
  cardsCounterKilled,
  cardsServerKilled,
  cardsTerminalKilled,
  serverKilled,
  sessionKilled,
  connectionCut,
  connectionSlow,
  connectionStalled,
  encryptedStalled,
  cutInMidSale,
  replyLost,
  stalledInMidSale,
  encryptedStalledInMidSale,
  clockWrong,
  builtInKilled,
  diskFull,
  logDiskFull,
];

const { values, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'without-protection': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const unknown = positionals.filter(key => !faults.some(each => each.key === key));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}; there are ${faults.map(each => each.key).join(', ')}.`,
  );
  process.exit(2);
}

// A server that answers before it has written loses what it said when it is killed: that must be seen.
const careless = { synchronous_commit: 'off', wal_writer_delay: '10s' };
const opened = new Map<Wire, Promise<Office>>();
function office(wire: Wire = 'plain'): Promise<Office> {
  const open = opened.get(wire) ?? openOffice(values['without-protection'] ? careless : {}, wire);
  opened.set(wire, open);
  return open;
}

const lines: Line[] = [];
try {
  for (const fault of faults) {
    if (positionals.length > 0 && !positionals.includes(fault.key)) continue;
    const began = performance.now();
    // Said before, so that whoever ends it for taking too long knows what was going on.
    console.error(`${fault.key} …`);
    const outcome = await suffer(fault, { office, isShort: values.short });
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    console.error(`${fault.key}: ${'skipped' in outcome ? `SKIPPED, ${outcome.skipped}` : took}`);
    if ('wrong' in outcome)
      for (const each of outcome.wrong.slice(0, 20)) console.error(`  ${each}`);
    lines.push({ name: fault.name, outcome });
  }
} finally {
  for (const each of opened.values()) await (await each).close();
  await stopTerminals();
  await stopEverything();
}
process.stdout.write(`${values.json ? JSON.stringify(lines) : markdown(lines)}\n`);
process.exitCode = lines.some(({ outcome }) => 'wrong' in outcome && outcome.wrong.length > 0)
  ? 1
  : 0;
