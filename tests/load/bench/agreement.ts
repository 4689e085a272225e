import type { Client } from 'pg';
import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { clientsOfACounter } from './holds.ts';
import { perSecond, type Report, type Row, rateOf } from './report.ts';
import { interleaved, type Pace, type Rate, type Variant } from './rounds.ts';
import { at, priceMinor } from './sale-variants.ts';

/** What keeps orders, tickets and payments in agreement (0024), by its tables. */
const triggers: Readonly<Record<string, readonly string[]>> = {
  orders: ['orders_agree', 'orders_begin_agreed'],
  tickets: [
    'tickets_added',
    'tickets_changed',
    'tickets_stay_as_sold',
    'tickets_are_there_for_good',
  ],
  payments: ['payments_added'],
};

/** What it costs a hold and a sale, small and large, that the database keeps orders in agreement. */
export async function benchAgreement(
  { owner, counterUrl }: OwnServer,
  house: House,
  pace: Pace,
  report: Report,
): Promise<void> {
  const rows: Row[] = [];
  for (const [quantity, clients] of [
    [2, pace.clients],
    [500, 2],
  ] as const) {
    const rates = await measured(owner, counterUrl, house, quantity, { ...pace, clients });
    for (const act of ['hold', 'sale']) {
      const [kept, free] = [rateOf(rates, act), rateOf(rates, `${act}, free`)];
      rows.push([
        `${act} of ${quantity} tickets, ${clients} clients, one class`,
        perSecond(kept),
        perSecond(free),
        { ratio: kept.median / free.median },
      ]);
    }
  }
  report.tables.push({
    title: 'What it costs that the database keeps orders in agreement, per second',
    note: 'The same acts with its triggers switched off in between, in turn.',
    head: ['what', 'kept', 'switched off', 'kept : switched off'],
    rows,
  });
}

async function measured(
  owner: Client,
  url: string,
  house: House,
  quantity: number,
  pace: Pace,
): Promise<Rate[]> {
  const wanted = { classes: 1, capacity: 100_000_000, priceMinor };
  const [ticketClassId] = await putOnSale(owner, house, wanted);
  if (!ticketClassId) throw new Error('nothing is on sale');
  const many = Math.ceil(pace.clients / clientsOfACounter);
  const counters = Array.from({ length: many }, () => openCounter(url, house));
  const hold = (client: number) => at(counters, client).hold([{ ticketClassId, quantity }]);
  const acts: Variant[] = [
    { name: 'hold', run: hold },
    {
      name: 'sale',
      run: async client => at(counters, client).pay({ order: await hold(client) }),
    },
  ];
  const free = acts.map(act => ({
    ...act,
    name: `${act.name}, free`,
    beside: async () => {
      await switchAgreement(owner, 'disable');
      return () => switchAgreement(owner, 'enable');
    },
  }));
  try {
    return await interleaved([...acts, ...free], pace);
  } finally {
    await Promise.all(counters.map(counter => counter.close()));
    await owner.query('checkpoint');
  }
}

/** Whether the database keeps orders in agreement. */
export async function switchAgreement(owner: Client, to: 'enable' | 'disable'): Promise<void> {
  for (const [table, names] of Object.entries(triggers)) {
    const changes = names.map(name => `${to} trigger ${name}`);
    await owner.query(`alter table ${table} ${changes.join(', ')}`);
  }
}
