import type { Counter, Line } from '../counter.ts';
import type { Program } from './hosts.ts';
import type { RawSale } from './raw-sale.ts';
import type { Variant } from './rounds.ts';

export const priceMinor = 5_000;

/** Everybody who can sell, as many of each kind as there are; of hosts there may be none. */
export interface Sellers {
  readonly counters: readonly Counter[];
  readonly programs: readonly Program[];
  readonly raw: readonly RawSale[];
}

/** What they sell: classes that ask for nobody's name, and classes that do. */
export interface OnSale {
  readonly unnamed: readonly Line['ticketClassId'][];
  readonly named: readonly Line['ticketClassId'][];
}

/** The same hold of two tickets, and the same sale with names and cash, each way there is. */
export function saleVariants(
  { counters, programs, raw }: Sellers,
  { unnamed, named }: OnSale,
): Variant[] {
  // Every client walks over the classes by itself; with one class all want the same row.
  let turn = 0;
  const two = (classes: OnSale['named']): Line[] => {
    turn += 1;
    return [{ ticketClassId: at(classes, turn), quantity: 2 }];
  };
  const overHttp: Variant[] = [
    { name: 'hold over HTTP', run: client => at(programs, client).hold(two(unnamed)) },
    { name: 'sale over HTTP', run: client => at(programs, client).sell(two(named)) },
  ];
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
    ...(programs.length > 0 ? overHttp : []),
  ];
}

/** Whose turn it is. */
export function at<T>(all: readonly T[], turn: number): T {
  const one = all[turn % all.length];
  if (one === undefined) throw new Error('nobody sells, or nothing is on sale');
  return one;
}
