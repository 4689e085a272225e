import { Client } from 'pg';
import { afterEach, beforeEach } from 'vitest';
import type { TicketClassId } from '../../core/contract/ids.ts';
import type { Order } from '../../core/contract/order.ts';
import { Refusal } from '../../core/refusal.ts';
import { type Counter, type Line, openCounter } from '../load/counter.ts';
import { violations } from '../support/books.ts';
import { freshDatabase } from '../support/database.ts';
import { furnish, type House, putOnSale } from '../support/fixtures/in-tables.ts';
import { letLapse, sqlOn } from '../support/fixtures/owner.ts';

/** A box office for one race: its own database, one class on sale, and counters to run against each other. */
export interface Arena {
  readonly ownerUrl: string;
  readonly owner: Client;
  readonly house: House;
  readonly ticketClassId: TicketClassId;
  /** @param who sells there, if not the first operator */
  counter(who?: House['operator']): Counter;
  /** Lines of the one class. */
  places(quantity: number): Line[];
  /** One place, held by a counter of its own. */
  aHold(): Promise<Order>;
  /** The deadline of a hold passes. */
  lapse(orderId: string): Promise<void>;
  statusOf(orderId: string): Promise<string | undefined>;
  timesInJournal(operation: string): Promise<number>;
  /** What is wrong in the books, in words. */
  wrong(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openArena(capacity: number): Promise<Arena> {
  const database = await freshDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  const house = await furnish(owner);
  const [ticketClassId] = await putOnSale(owner, house, { classes: 1, capacity });
  if (!ticketClassId) throw new Error('nothing is on sale');
  const open: Counter[] = [];
  const counter = (operator = house.operator) => {
    const opened = openCounter(database.appUrl, { ...house, operator });
    open.push(opened);
    return opened;
  };
  const places = (quantity: number) => [{ ticketClassId, quantity }];
  return {
    ownerUrl: database.ownerUrl,
    owner,
    house,
    ticketClassId,
    counter,
    places,
    aHold: () => counter().hold(places(1)),
    lapse: orderId => letLapse(sqlOn(owner), orderId),
    async statusOf(orderId) {
      const { rows } = await owner.query<{ status: string }>(
        'select status from orders where id = $1',
        [orderId],
      );
      return rows[0]?.status;
    },
    async timesInJournal(operation) {
      const { rows } = await owner.query('select from journal where operation = $1', [operation]);
      return rows.length;
    },
    wrong: () => violations(owner),
    async close() {
      await Promise.all(open.map(each => each.close()));
      await owner.end();
      await database.drop();
    },
  };
}

/** A new arena for every test of a file; ask for it within the test. */
export function anArena(capacity = 5): () => Arena {
  let arena: Arena;
  beforeEach(async () => {
    arena = await openArena(capacity);
  });
  afterEach(() => arena.close());
  return () => arena;
}

/** What became of acts that ran against each other: `done`, or the code of the refusal. */
export async function outcomes(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts);
  return settled
    .map(each => {
      if (each.status === 'fulfilled') return 'done';
      const reason: unknown = each.reason;
      return reason instanceof Refusal ? reason.code : String(reason);
    })
    .sort();
}
