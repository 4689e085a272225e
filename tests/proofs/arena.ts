import { Client } from 'pg';
import type { TicketClassId } from '../../core/contract/ids.ts';
import { Refusal } from '../../core/refusal.ts';
import { type Counter, openCounter } from '../load/counter.ts';
import { furnish, type House, putOnSale } from '../load/house.ts';
import { violations } from '../support/books.ts';
import { freshDatabase } from '../support/database.ts';

/** A box office for one race: its own database, one class on sale, and counters to run against each other. */
export interface Arena {
  readonly ownerUrl: string;
  readonly owner: Client;
  readonly house: House;
  readonly ticketClassId: TicketClassId;
  counter(): Counter;
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
  return {
    ownerUrl: database.ownerUrl,
    owner,
    house,
    ticketClassId,
    counter() {
      const counter = openCounter(database.appUrl, house);
      open.push(counter);
      return counter;
    },
    wrong: () => violations(owner),
    async close() {
      await Promise.all(open.map(each => each.close()));
      await owner.end();
      await database.drop();
    },
  };
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
