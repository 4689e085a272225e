import { type SQL, sql } from 'drizzle-orm';
import { journal, orderLines, orders } from '../../drizzle/schema/index.ts';
import type { TicketClassId } from '../contract/ids.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Database, Tx } from '../database/pool.ts';
import { lockLapsedOrders } from '../locks/orders.ts';
import { areOneOf, closeOrders, placesIn, releaseLines } from './parts/release.ts';
import { step } from './states.ts';

export interface Lapsed {
  orders: number;
  places: number;
  placesOf(ticketClassId: TicketClassId): number;
}

/** While a customer waits: what is needed, and little more. */
const inPassing = 200;
/** Small enough to be over before a clerk notices, large enough to be worth its commit. */
const batch = 500;

/**
 * Takes back lapsed holds of one class, at most 200: whoever needs the places calls it. Of each hold its line is
 * asked for by its whole key: by statistics of a quiet night, with nothing held, PostgreSQL would else read all
 * lines held of the class for every one of them.
 */
export const lapseHoldsOf = (database: Database, ticketClassId: TicketClassId): Promise<Lapsed> =>
  inTransaction(database, 'write', async (tx, begun) => {
    const ofClass = sql`(select ${orderLines.state} from ${orderLines} where ${orderLines.orderId} = ${orders.id}
      and ${orderLines.ticketClassId} = ${ticketClassId}) = 'held'`;
    return lapse(tx, await begun, inPassing, ofClass);
  });

/** Takes back one batch of lapsed holds of all classes; zero orders when none are left. */
export const lapseSomeHolds = (database: Database): Promise<Lapsed> =>
  inTransaction(database, 'write', async (tx, begun) => lapse(tx, await begun, batch));

async function lapse(tx: Tx, now: Date, atMost: number, which?: SQL): Promise<Lapsed> {
  const found = await lockLapsedOrders(tx, now, atMost, which);
  if (found.length === 0) return { orders: 0, places: 0, placesOf: () => 0 };

  const ids = found.map(each => each.id);
  const [released] = await Promise.all([
    closeOrders(tx, ids, step('order', ['held'], 'expired'), now),
    recordLapse(tx, ids),
  ]);
  await releaseLines(tx, ids, released);
  return {
    orders: ids.length,
    places: placesIn(released),
    placesOf: id => placesIn(released.filter(each => each.ticketClassId === id)),
  };
}

/** Nobody did it: the deadline did. The counter that held the order stands beside it. */
const recordLapse = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  tx
    .execute(
      sql`insert into ${journal} (operation, counter_id, object_id, before, after)
        select 'orders.expire', ${orders.counterId}, ${orders.id}, '{"status":"held"}', '{"status":"expired"}'
        from ${orders} where ${areOneOf(orders.id, ids)}`,
    )
    .execute();
