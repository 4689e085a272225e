import { Pool } from 'pg';
import { type Counter, type Line, openCounter } from '../counter.ts';
import { type House, putOnSale } from '../house.ts';
import type { OwnServer } from '../own-server.ts';
import { withDelay } from './network.ts';
import { type RawSale, rawSale } from './raw-sale.ts';
import { millisText, type Report, rateOf, rateText, ratioText } from './report.ts';
import { interleaved, type Rate, type Variant } from './rounds.ts';

export interface Scale {
  readonly clients: readonly number[];
  readonly classes: readonly number[];
  readonly delays: readonly number[];
  readonly rounds: number;
  readonly slice: number;
}

interface Scenario {
  clients: number;
  classes: number;
  delay: number;
}

/** A counter has four connections, so this many clients wait for no connection. */
const clientsOfACounter = 4;
const priceMinor = 5_000;

/** Holds of two tickets, and whole sales, through the use cases and as raw as can be. */
export async function benchHolds(
  server: OwnServer,
  house: House,
  scale: Scale,
  report: Report,
): Promise<void> {
  const rows: string[][] = [];
  const rates = new Map<string, Rate>();
  for (const delay of scale.delays) {
    const network = await withDelay(server.counterUrl, delay);
    for (const classes of scale.classes) {
      for (const clients of scale.clients) {
        const measured = await scenario(
          server,
          house,
          network.url,
          { clients, classes, delay },
          scale,
        );
        const hold = rateOf(measured, 'hold');
        const raw = rateOf(measured, 'raw hold');
        const sale = rateOf(measured, 'sale');
        const rawSales = rateOf(measured, 'raw sale');
        rates.set(`${delay} ${classes} ${clients}`, hold);
        rates.set(`raw ${delay} ${classes} ${clients}`, raw);
        rows.push([
          `${classes === 1 ? 'one class' : `${classes} classes`}, ${clients} clients, round trip ${millisText(network.roundTrip)}`,
          rateText(hold),
          rateText(raw),
          ratioText(hold.median / raw.median),
          rateText(sale),
          rateText(rawSales),
          ratioText(sale.median / rawSales.median),
          rateText(rateOf(measured, 'floor')),
        ]);
      }
    }
    network.close();
  }
  report.tables.push({
    title: 'Holds and sales of two tickets, per second',
    head: ['where', 'hold', 'raw hold', 'ratio', 'sale', 'raw sale', 'ratio', 'one row'],
    rows,
  });
  const [near, far] = [rates.get('0 1 16'), rates.get('1 1 16')];
  const raw = rates.get('raw 0 1 16');
  if (near && raw) {
    const ratio = near.median / raw.median;
    report.goals.push({
      what: 'one class, 16 clients: a hold through the use case at least 0.7 of the single function',
      figure: ratioText(ratio),
      reached: ratio >= 0.7,
    });
  }
  if (near && far) {
    const ratio = far.median / near.median;
    report.goals.push({
      what: 'with 1 ms of delay each way at least half of the rate without',
      figure: ratioText(ratio),
      reached: ratio >= 0.5,
    });
  }
}

async function scenario(
  { owner }: OwnServer,
  house: House,
  url: string,
  { clients, classes }: Scenario,
  { rounds, slice }: Scale,
): Promise<Rate[]> {
  const wanted = { classes, capacity: 100_000_000, priceMinor };
  const unnamed = await putOnSale(owner, house, wanted);
  const named = await putOnSale(owner, house, { ...wanted, participantData: 'name' });
  const many = Math.ceil(clients / clientsOfACounter);
  const counters = Array.from({ length: many }, () => openCounter(url, house));
  const pools = counters.map(() => new Pool({ connectionString: url, max: clientsOfACounter }));
  const raw = pools.map(pool => rawSale(pool, house));
  try {
    return await interleaved(variants({ counters, raw, unnamed, named }), {
      clients,
      rounds,
      slice,
    });
  } finally {
    await Promise.all(
      [...counters, ...pools.map(pool => ({ close: () => pool.end() }))].map(c => c.close()),
    );
    await owner.query('checkpoint');
  }
}

interface Desks {
  counters: readonly Counter[];
  raw: readonly RawSale[];
  unnamed: readonly Line['ticketClassId'][];
  named: readonly Line['ticketClassId'][];
}

function variants({ counters, raw, unnamed, named }: Desks): Variant[] {
  const at = <T>(desks: readonly T[], client: number): T => {
    const desk = desks[client % desks.length];
    if (!desk) throw new Error('no counter is open');
    return desk;
  };
  // Every client walks over the classes by itself; with one class all want the same row.
  let turn = 0;
  const two = (classes: readonly Line['ticketClassId'][]): Line[] => {
    turn += 1;
    return [{ ticketClassId: at(classes, turn), quantity: 2 }];
  };
  return [
    { name: 'hold', run: client => at(counters, client).hold(two(unnamed)) },
    { name: 'raw hold', run: client => at(raw, client).hold(two(unnamed)) },
    {
      name: 'sale',
      async run(client) {
        const counter = at(counters, client);
        const order = await counter.hold(two(named));
        await counter.pay({ order: await counter.name(order) });
      },
    },
    { name: 'raw sale', run: client => at(raw, client).sell(two(named), 2 * priceMinor) },
    { name: 'floor', run: client => at(raw, client).floor() },
  ];
}
