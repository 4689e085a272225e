import type { Client } from 'pg';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { OwnServer } from '../own-server.ts';
import { switchAgreement } from './agreement.ts';
import { benchClosing, type ClosingScale } from './closing.ts';
import { aClass, openDrawers, switchDrawers } from './drawers.ts';
import { perSecond, type Report, rateOf } from './report.ts';
import { interleaved, type Pace, type Variant } from './rounds.ts';
import { at, priceMinor } from './sale-variants.ts';

export interface MoneyScale {
  readonly sale: Pace;
  readonly closing: ClosingScale;
}

/** Takes something away that a sale for cash does beside taking money; answers how to give it back. */
type Without = (owner: Client) => Promise<() => Promise<void>>;

const without: Readonly<Record<string, Without>> = {
  'shift and drawer': async owner => {
    await switchDrawers(owner, false);
    return () => switchDrawers(owner, true);
  },
  receipt: async owner => {
    await owner.query('create rule no_receipts as on insert to receipts do instead nothing');
    return async () => {
      await owner.query('drop rule no_receipts on receipts');
    };
  },
  'checks of the order': async owner => {
    await switchAgreement(owner, 'disable');
    return () => switchAgreement(owner, 'enable');
  },
};

/** What else a sale may take than one that only takes money (parts of a rate): a quarter more time. */
const least = 0.8;

/** What drawers, receipts and checks cost a sale for cash, and whether a long shift is closed as easily as a short one. */
export async function benchMoney(
  server: OwnServer,
  house: House,
  scale: MoneyScale,
  report: Report,
): Promise<void> {
  await benchSale(server, house, scale.sale, report);
  await benchClosing(server, house, scale.closing, report);
}

async function benchSale(
  server: OwnServer,
  house: House,
  pace: Pace,
  report: Report,
): Promise<void> {
  const { owner } = server;
  const ticketClassId = await aClass(owner, house, priceMinor);
  const drawers = await openDrawers(server, house, pace.clients);
  const run = async (client: number) => {
    const { counter } = at(drawers, client);
    return counter.pay({ order: await counter.hold([{ ticketClassId, quantity: 2 }]) });
  };
  const [whole, bare] = ['all of it', 'none of it'];
  const all = Object.values(without);
  const variants: Variant[] = [
    { name: whole, run },
    ...Object.entries(without).map(([what, take]) => ({
      ...{ name: `without ${what}`, run },
      beside: () => take(owner),
    })),
    {
      ...{ name: bare, run },
      beside: async () => {
        const back: (() => Promise<void>)[] = [];
        for (const take of all) back.push(await take(owner));
        return async () => {
          for (const give of back) await give();
        };
      },
    },
  ];
  const rates = await interleaved(variants, pace);
  await Promise.all(drawers.map(each => each.counter.close()));
  await switchDrawers(owner, false);
  const [kept, free] = [rateOf(rates, whole), rateOf(rates, bare)];
  report.tables.push({
    title: `Sales of two tickets for cash per second, ${pace.clients} clients at a counter and drawer each`,
    note: 'Hold and payment of one class. Each row is the same sale, in turn, with something taken away in the database.',
    head: ['what the sale does beside', 'sales', 'all of it : this'],
    rows: rates.map(rate => [rate.name, perSecond(rate), { ratio: kept.median / rate.median }]),
  });
  report.goals.push({
    what: `a sale for cash with shift, receipt and checks at least ${least} of the rate of one with none of them`,
    figure: { ratio: kept.median / free.median },
    reached: kept.median >= least * free.median,
  });
}
