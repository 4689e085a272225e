import { setTimeout as pause } from 'node:timers/promises';
import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import type { Line } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { clientsOfACounter } from './holds.ts';
import { type Program, startPrograms, stopPrograms } from './hosts.ts';
import { type Listening, listen } from './news.ts';
import { perSecond, type Report, rateOf } from './report.ts';
import { interleaved, isNotSlower, medianOf, type Pace, type Variant } from './rounds.ts';

export interface LiveScale extends Pick<Pace, 'rounds' | 'slice'> {
  /** How many sales are waited for at the other counter. */
  readonly sales: number;
}

const salesPerSecond = 50;
const sellers = 8;
const listeners = 16;
const soon = 1_000;
const nobody = 'nobody listens';
const ears = `${listeners} windows listen`;

/** How soon another counter knows of a sale, and what selling loses when many listen. */
export async function benchLive(
  { owner, counterUrl }: OwnServer,
  house: House,
  scale: LiveScale,
  report: Report,
): Promise<void> {
  const lines = (await putOnSale(owner, house, { classes: 1, capacity: 100_000_000 })).map(
    ticketClassId => ({ ticketClassId, quantity: 2 }),
  );
  const programs = await startPrograms(counterUrl, 2);
  try {
    const [here, there] = programs;
    if (!here || !there) throw new Error('two hosts were to be started');
    tellDelays(await delays(here, there, lines, scale.sales), report);
    const pace = { clients: clientsOfACounter, rounds: scale.rounds, slice: scale.slice };
    const rates = await interleaved(audiences(here, there, lines), pace);
    const [alone, heard] = [rateOf(rates, nobody), rateOf(rates, ears)];
    const beside = (rate: typeof alone) => ({ ratio: rate.median / alone.median });
    report.tables.push({
      title: 'Sales per second over HTTP at one counter, by who listens at another',
      note: 'What windows read again shares the cores with the sales here; on a real counter it is another computer that draws.',
      head: ['audience', 'sales', 'ratio'],
      rows: rates.map(rate => [rate.name, perSecond(rate), beside(rate)]),
    });
    report.goals.push({
      what: `selling with ${listeners} listeners is not slower than with none, within the noise`,
      figure: beside(heard),
      reached: isNotSlower(heard, alone),
    });
  } finally {
    await stopPrograms(programs);
  }
}

interface Delays {
  /** Milliseconds from the answer to each payment until the next news reached a window elsewhere. */
  readonly took: readonly number[];
  /** Sales per second meanwhile. */
  readonly rate: number;
}

async function delays(
  here: Program,
  there: Program,
  lines: readonly Line[],
  sales: number,
): Promise<Delays> {
  const window = await listen(there);
  const began = performance.now();
  const committed: number[] = [];
  // A machine that cannot sell so fast sells as fast as it can; it does not pile up customers.
  await Promise.all(
    Array.from({ length: sellers }, async (_, seller) => {
      for (let at = seller; at < sales; at += sellers) {
        await pause(Math.max(0, began + (at * 1_000) / salesPerSecond - performance.now()));
        await here.sell(lines);
        committed.push(performance.now());
      }
    }),
  );
  const rate = (sales * 1_000) / (performance.now() - began);
  await window.heardAfter(Math.max(...committed));
  await window.stop();
  // What comes after the commit makes a screen read again, and then it sees the sale.
  const took = committed.map(
    moment => (window.heard.find(each => each > moment) ?? Infinity) - moment,
  );
  return { took, rate };
}

function tellDelays({ took, rate }: Delays, report: Report): void {
  const sorted = [...took].sort((one, other) => one - other);
  const most = sorted.at(-1) ?? 0;
  report.tables.push({
    title: 'From the commit of a sale to the news at another counter',
    note: 'Two hosts on one server; news are gathered twice, for 200 ms where they are told and for 250 ms where they are heard.',
    head: ['sales', 'a second', 'median', '95 of 100', 'longest'],
    rows: [
      [
        String(took.length),
        String(Math.round(rate)),
        { milliseconds: medianOf(took) },
        { milliseconds: sorted[Math.floor(sorted.length * 0.95)] ?? 0 },
        { milliseconds: most },
      ],
    ],
  });
  report.goals.push({
    what: 'a sale is known at another counter within a second, the longest of all',
    figure: { milliseconds: most },
    reached: most < soon,
  });
}

function audiences(here: Program, there: Program, lines: readonly Line[]): Variant[] {
  const run = () => here.sell(lines);
  const all = async (begin: () => Promise<Listening>) => {
    const open = await Promise.all(Array.from({ length: listeners }, begin));
    return async () => {
      await Promise.all(open.map(each => each.stop()));
    };
  };
  return [
    { name: nobody, run },
    { name: ears, run, beside: () => all(() => listen(there)) },
    {
      name: `${listeners} windows listen and read the events again each time`,
      run,
      beside: () => all(() => listen(there, client => client.events.list({}))),
    },
  ];
}
