import { Pool } from 'pg';
import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { type Program, startPrograms, stopPrograms } from './hosts.ts';
import { type Network, withDelay } from './network.ts';
import { rawSale } from './raw-sale.ts';
import { type Cell, millisText, perSecond, type Report, type Row, rateOf } from './report.ts';
import { interleaved, type Rate } from './rounds.ts';
import { priceMinor, saleVariants } from './sale-variants.ts';

export interface SaleScale {
  readonly clients: readonly number[];
  readonly classes: readonly number[];
  /** Milliseconds each way between counters and server. */
  readonly delays: readonly number[];
  readonly rounds: number;
  /** Milliseconds of one variant in one round. */
  readonly slice: number;
}

interface Scenario {
  readonly network: Network;
  readonly delay: number;
  readonly classes: number;
  readonly clients: number;
  readonly rates: readonly Rate[];
}

/** A counter has four connections, so this many clients wait for no connection. */
export const clientsOfACounter = 4;

/** Holds of two tickets, and whole sales: through the use cases, over HTTP, and as raw as can be. */
export async function benchHolds(
  server: OwnServer,
  house: House,
  scale: SaleScale,
  report: Report,
): Promise<void> {
  const measured: Scenario[] = [];
  const manyDesks = Math.ceil(Math.max(...scale.clients) / clientsOfACounter);
  for (const delay of scale.delays) {
    const network = await withDelay(server.counterUrl, delay);
    const programs = await startPrograms(network.url, manyDesks);
    try {
      for (const classes of scale.classes) {
        for (const clients of scale.clients) {
          const asked = { network, delay, classes, clients };
          const rates = await scenario(server, house, programs, asked, scale);
          measured.push({ ...asked, rates });
        }
      }
    } finally {
      await stopPrograms(programs);
      network.close();
    }
  }
  tell(measured, report);
}

async function scenario(
  { owner }: OwnServer,
  house: House,
  programs: readonly Program[],
  { network: { url }, classes, clients }: Omit<Scenario, 'rates'>,
  { rounds, slice }: SaleScale,
): Promise<Rate[]> {
  const wanted = { classes, capacity: 100_000_000, priceMinor };
  const onSale = {
    unnamed: await putOnSale(owner, house, wanted),
    named: await putOnSale(owner, house, { ...wanted, participantData: 'name' }),
  };
  const many = Math.ceil(clients / clientsOfACounter);
  const counters = Array.from({ length: many }, () => openCounter(url, house));
  const pools = counters.map(() => new Pool({ connectionString: url, max: clientsOfACounter }));
  const sellers = {
    counters,
    // Over HTTP only the class that everybody wants: the others differ by what the use cases show.
    programs: classes === 1 ? programs.slice(0, many) : [],
    raw: pools.map(pool => rawSale(pool, house)),
  };
  try {
    return await interleaved(saleVariants(sellers, onSale), { clients, rounds, slice });
  } finally {
    await Promise.all(counters.map(counter => counter.close()));
    await Promise.all(pools.map(pool => pool.end()));
    await owner.query('checkpoint');
  }
}

function tell(measured: readonly Scenario[], report: Report): void {
  const note = `A counter or host for every ${clientsOfACounter} clients. Counters and raw statements run in one process; each host is a process of its own and its clients are in that one, so more hosts than cores share the cores.`;
  for (const [title, act] of [
    ['Holds of two tickets, per second', 'hold'],
    ['Sales of two named tickets (hold, participants, pay), per second', 'sale'],
  ] as const) {
    const head = ['where', 'use case', 'over HTTP', 'raw function', 'use case : raw', 'HTTP : raw'];
    report.tables.push({
      title,
      note,
      head: [...head, 'one row'],
      rows: measured.map(each => rowOf(each, act)),
    });
  }
  const holds = (name: string, delay: number) =>
    measured
      .find(each => each.delay === delay && each.classes === 1 && each.clients === 16)
      ?.rates.find(each => each.name === name)?.median;
  const [near, raw, far] = [holds('hold', 0), holds('raw hold', 0), holds('hold', 1)];
  if (near === undefined || raw === undefined || far === undefined) return;
  report.goals.push(
    {
      what: 'one class, 16 clients: a hold through the use case at least 0.7 of the single function',
      figure: { ratio: near / raw },
      reached: near / raw >= 0.7,
    },
    {
      what: 'one class, 16 clients: with 1 ms of delay each way at least half of the rate without',
      figure: { ratio: far / near },
      reached: far / near >= 0.5,
    },
  );
}

function rowOf({ classes, clients, network, rates }: Scenario, act: 'hold' | 'sale'): Row {
  const [own, raw] = [rateOf(rates, act), rateOf(rates, `raw ${act}`)];
  const http = rates.find(each => each.name === `${act} over HTTP`);
  const beside = (rate: Rate): Cell => ({ ratio: rate.median / raw.median });
  return [
    `${classes === 1 ? 'one class' : `${classes} classes`}, ${clients} clients, round trip ${millisText(network.roundTrip)}`,
    perSecond(own),
    http ? perSecond(http) : '',
    perSecond(raw),
    beside(own),
    http ? beside(http) : '',
    perSecond(rateOf(rates, 'floor')),
  ];
}
