import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { journal } from '../drizzle/schema/index.ts';
import { Contended, errorDetail, sqlState } from './busy.ts';
import type { Actor, Context, Entry } from './context.ts';
import type { Database, ReadTx, Tx } from './database.ts';
import { lapseHoldsOf } from './orders/lapse.ts';
import { PlacesLapsed } from './orders/places.ts';

/** The two kinds of transaction, opened for one actor. */
export interface Transactions {
  /** One snapshot, read only. */
  read<T>(work: (tx: ReadTx, context: Context) => Promise<T>): Promise<T>;
  /** Everything or nothing, with its journal rows; effects after the commit. */
  write<T>(operation: string, work: (tx: Tx, context: Context) => Promise<T>): Promise<T>;
}

/** For operations that open their transactions themselves: batches, slow hashes, paper. */
export type Outside = Actor & Transactions;

/** How long an act waits (milliseconds) before it is tried again, as often as there are pauses. */
const pauses = [30, 150];

export function transactions(database: Database, actor: Actor): Transactions {
  return {
    read: work =>
      database.transaction(async tx => work(tx, { ...actor, ...silent, now: await momentOf(tx) }), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    async write(operation, work) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await writeOnce(database, actor, operation, work);
        } catch (error) {
          const short = placesShort(error);
          if (!short) throw error;
          const pause = pauses[attempt];
          if (pause === undefined) throw new Contended(operation, { cause: error });
          // Whoever needs the places of lapsed holds takes them back, in a transaction of its own.
          let released = 0;
          for (const ticketClassId of short) {
            released += (await lapseHoldsOf(database, ticketClassId)).orders;
          }
          // Lapsed, and locked: somebody is tidying them up or paying for them at this moment.
          if (released === 0 && error instanceof PlacesLapsed) await wait(pause);
        }
      }
    },
  };
}

async function writeOnce<T>(
  database: Database,
  actor: Actor,
  operation: string,
  work: (tx: Tx, context: Context) => Promise<T>,
): Promise<T> {
  const effects: (() => void)[] = [];
  const result = await database.transaction(async tx => {
    const entries: Entry[] = [];
    const done = { unchanged: false };
    const now = await momentOf(tx);
    const answer = await work(tx, {
      ...actor,
      now,
      record: entry => entries.push(entry),
      nothingToDo: () => {
        done.unchanged = true;
      },
      afterCommit: effect => effects.push(effect),
    });
    if (entries.length > 0) await writeJournal(tx, actor, operation, entries);
    else if (!done.unchanged) throw new Error(`${operation} wrote nothing into the journal`);
    return answer;
  });
  for (const effect of effects) effect();
  return result;
}

export async function writeJournal(
  tx: Tx,
  actor: Pick<Actor, 'operator' | 'counterId'>,
  operation: string,
  entries: readonly Entry[],
): Promise<void> {
  await tx.insert(journal).values(
    entries.map(entry => ({
      operation: entry.operation ?? operation,
      operatorId: actor.operator?.id ?? null,
      counterId: actor.counterId,
      objectId: entry.objectId,
      commandId: entry.command?.id ?? null,
      commandDigest: entry.command?.digest ?? null,
      reason: entry.reason ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
    })),
  );
}

async function momentOf(tx: ReadTx): Promise<Date> {
  const { rows } = await tx.execute<{ ms: string }>(
    sql`select (extract(epoch from now()) * 1000)::bigint as ms`,
  );
  return new Date(Number(rows[0]?.ms));
}

/** The classes whose places were missing: seen early by the use case, or said by the trigger at commit. */
function placesShort(error: unknown): readonly string[] | null {
  if (error instanceof PlacesLapsed) return error.ticketClassIds;
  const ticketClassId = sqlState(error) === 'RL001' ? errorDetail(error) : null;
  return ticketClassId ? [ticketClassId] : null;
}

const silent = {
  record: () => {
    throw new Error('a query records nothing');
  },
  nothingToDo: () => undefined,
  afterCommit: () => undefined,
};
