import { setTimeout as pause } from 'node:timers/promises';
import { violations } from '../../support/books.ts';
import { furnish, putOnSale } from '../../support/fixtures/in-tables.ts';
import { openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { takeStockGuardAway } from '../protection.ts';
import { act, type Prey } from './client.ts';
import { meddle } from './meddle.ts';
import { randomFrom } from './random.ts';
import { openTally } from './tally.ts';

export interface Blows {
  readonly attempts: number;
  readonly clients: number;
  readonly counters: number;
  readonly seed: number;
  /** Takes the database's own protection away, and strikes until that is seen: the hammer would see it. */
  readonly withoutProtection: boolean;
  /** Hears now and then how many attempts were made so far. */
  readonly tell: (made: number) => void;
}

export interface Outcome {
  readonly attempts: number;
  /** Tickets sold at the end. */
  readonly sold: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Must be 0: places above capacity, over all classes. */
  readonly oversold: number;
  /** Must be 0: orders whose money does not add up. */
  readonly moneyOff: number;
  /** Must be 0. */
  readonly deadlocks: number;
  /** Must be 0. */
  readonly defects: number;
  /** Must be empty: what is wrong in the books, in words. */
  readonly violations: readonly string[];
  readonly seconds: number;
  /** The first of the defects, as it was thrown. */
  readonly firstDefect: unknown;
}

const classes = 20;
const capacity = 400;
/** Of the class that most attempts want. */
const hotCapacity = 60;

/** Strikes an empty box office from all sides at once, then audits its books. */
export async function hammer(server: OwnServer, blows: Blows): Promise<Outcome> {
  const { owner } = server;
  const house = await furnish(owner);
  const [hot] = await putOnSale(owner, house, { classes: 1, capacity: hotCapacity });
  if (!hot) throw new Error('nothing is on sale');
  const classIds = await putOnSale(owner, house, { classes, capacity });
  if (blows.withoutProtection) await takeStockGuardAway(owner);

  const counters = Array.from({ length: blows.counters }, () =>
    openCounter(server.counterUrl, house),
  );
  const tally = openTally();
  const prey: Prey = { hot, classIds, orders: [] };
  const ending = new AbortController();
  const began = performance.now();
  const meddling = meddle(owner, [hot, ...classIds], randomFrom(blows.seed), ending.signal);
  let seen = 0;
  const watching = blows.withoutProtection
    ? watch(server, ending.signal, oversold => {
        seen = oversold;
      })
    : undefined;
  let made = 0;
  const telling = setInterval(() => blows.tell(made), 10_000);
  await Promise.all(
    Array.from({ length: blows.clients }, async (_, at) => {
      const random = randomFrom(blows.seed + at + 1);
      const counter = counters[at % counters.length];
      while (counter && made < blows.attempts && seen === 0) {
        const more = await act(counter, prey, random, tally);
        made += more;
      }
    }),
  );
  clearInterval(telling);
  ending.abort();
  await Promise.all([meddling, watching]);
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(counters.map(each => each.close()));
  const audited = await audit(server);
  return {
    ...audited,
    oversold: Math.max(seen, audited.oversold),
    attempts: made,
    seconds,
    outcomes: Object.fromEntries([...tally.counts].sort(([, one], [, other]) => other - one)),
    defects: tally.defects.length,
    firstDefect: tally.defects[0],
    violations: await violations(owner),
  };
}

/** Tells of places above capacity when it first sees some: they may be given back again before the end. */
async function watch(server: OwnServer, stop: AbortSignal, tell: (oversold: number) => void) {
  while (!stop.aborted) {
    const { oversold } = await audit(server);
    if (oversold > 0) {
      tell(oversold);
      return;
    }
    await pause(100);
  }
}

async function audit({ owner }: OwnServer) {
  const { rows } = await owner.query<
    Record<'sold' | 'oversold' | 'moneyOff' | 'deadlocks', number>
  >(`
    select (select count(*)::int from tickets where status = 'sold') as sold,
      (select coalesce(sum(greatest(0, held + sold - capacity)), 0)::int from ticket_stock) as oversold,
      (select count(*)::int from orders o where
        (select coalesce(sum(amount_minor), 0) from payments p where p.order_id = o.id) <>
        (select coalesce(sum(price_minor), 0) from tickets t where t.order_id = o.id and t.status = 'sold'
          and o.status = 'paid')) as "moneyOff",
      (select deadlocks::int from pg_stat_database where datname = current_database()) as deadlocks`);
  const [row] = rows;
  if (!row) throw new Error('the audit had no answer');
  return row;
}
