import { setTimeout as wait } from 'node:timers/promises';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Database, Tx } from '../../database/pool.ts';

/** Rows in one transaction: whoever wants to change one of them waits for some milliseconds. */
const most = 200;

/** After a batch it rests for so many times as long as that took: selling comes first. */
const rest = 3;

/** What one batch did, and where the next begins: null where nothing is left. */
export interface Batch<Place> {
  readonly done: number;
  readonly next: Place | null;
}

/**
 * Works through many rows in short transactions, and leaves the database to those who sell for most of the
 * time between them.
 * @param step is given the end of the batch before it; null at first
 * @param ending stops between two batches; the rest waits for the next time
 * @returns how many rows were done
 */
export async function inBatches<Place>(
  database: Database,
  ending: AbortSignal,
  step: (tx: Tx, after: Place | null, limit: number) => Promise<Batch<Place>>,
): Promise<number> {
  let done = 0;
  for (let after: Place | null = null; !ending.aborted; ) {
    const from: Place | null = after;
    const begun = performance.now();
    const batch: Batch<Place> = await inTransaction(database, 'write', async (tx, begins) => {
      await begins;
      return step(tx, from, most);
    });
    done += batch.done;
    if (batch.next === null) break;
    after = batch.next;
    await wait(rest * (performance.now() - begun));
  }
  return done;
}
