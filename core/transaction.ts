import { setTimeout as wait } from 'node:timers/promises';
import type { Actor, Context, Entry } from './context.ts';
import { Contended, errorDetail, sqlState, violatedConstraint } from './database/busy.ts';
import { inTransaction } from './database/in-transaction.ts';
import type { Database, ReadTx, Tx } from './database/pool.ts';
import { writeJournal } from './journal/write.ts';
import { lapseHoldsOf } from './orders/lapse.ts';
import { PlacesLapsed } from './orders/places.ts';

/** The two kinds of transaction, opened for one actor. */
export interface Transactions {
  /** One snapshot, read only. */
  readonly read: <T>(work: (tx: ReadTx, context: Context) => Promise<T>) => Promise<T>;
  /** Everything or nothing, with its journal rows; effects after the commit. */
  readonly write: <T>(
    operation: string,
    work: (tx: Tx, context: Context) => Promise<T>,
  ) => Promise<T>;
  /** The same, for what wastes no round trip: its first questions travel with the beginning. */
  readonly writeAtOnce: <T>(
    operation: string,
    work: (tx: Tx, begun: Promise<Context>) => Promise<T>,
  ) => Promise<T>;
}

/** For operations that open their transactions themselves: batches, slow hashes, paper. */
export type Outside = Actor & Transactions;

/** How long an act waits (milliseconds) before it is tried again, as often as there are pauses. */
const pauses = [30, 150];

export function transactions(database: Database, actor: Actor): Transactions {
  const writeAtOnce: Transactions['writeAtOnce'] = async (operation, work) => {
    let isSecond = false;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await writeOnce(database, actor, operation, work);
      } catch (error) {
        // The same command on another connection came first, and its answer is found by now; or what was
        // read has moved, and is found where it is now.
        if (!isSecond && (cameTwice(error) || keyIsGone(error))) {
          isSecond = true;
          continue;
        }
        const short = placesShort(error);
        if (!short) throw error;
        const pause = pauses[attempt];
        if (pause === undefined) throw new Contended(operation, { cause: error });
        // Whoever needs the places of lapsed holds takes them back, in a transaction of its own.
        let released = 0;
        for (const ticketClassId of short) {
          released += (await lapseHoldsOf(database, ticketClassId)).orders;
        }
        if (released > 0) actor.announce(['orders.expire']);
        // Lapsed, and locked: somebody is tidying them up or paying for them at this moment.
        if (released === 0 && error instanceof PlacesLapsed) await wait(pause);
      }
    }
  };
  return {
    read: work =>
      inTransaction(database, 'read', async (tx, begun) =>
        work(tx, { ...actor, ...silent, now: await begun }),
      ),
    writeAtOnce,
    write: (operation, work) => writeAtOnce(operation, async (tx, begun) => work(tx, await begun)),
  };
}

async function writeOnce<T>(
  database: Database,
  actor: Actor,
  operation: string,
  work: (tx: Tx, begun: Promise<Context>) => Promise<T>,
): Promise<T> {
  const effects: (() => void)[] = [];
  const entries: Entry[] = [];
  const done = { unchanged: false };
  const result = await inTransaction(
    database,
    'write',
    async (tx, begun) => {
      const answer = await work(
        tx,
        begun.then(now => ({
          ...actor,
          now,
          record: entry => entries.push(entry),
          nothingToDo: () => {
            done.unchanged = true;
          },
          afterCommit: effect => effects.push(effect),
        })),
      );
      if (entries.length === 0 && !done.unchanged) {
        throw new Error(`${operation} wrote nothing into the journal`);
      }
      return answer;
    },
    tx => writeJournal(tx, actor, operation, entries),
  );
  for (const effect of effects) effect();
  actor.announce(entries.map(entry => entry.operation ?? operation));
  return result;
}

/** The classes whose places were missing: seen early by the use case, or said by the trigger at commit. */
function placesShort(error: unknown): readonly string[] | null {
  if (error instanceof PlacesLapsed) return error.ticketClassIds;
  const ticketClassId = sqlState(error) === 'RL001' ? errorDetail(error) : null;
  return ticketClassId ? [ticketClassId] : null;
}

/** An order is made once, and a command is entered in the journal once, whoever sends it again. */
const cameTwice = (error: unknown): boolean =>
  ['orders_pkey', 'journal_command'].includes(violatedConstraint(error) ?? '');

/** The key of an event went between reading it and saving an id under it (participants/move-event.ts). */
const keyIsGone = (error: unknown): boolean =>
  violatedConstraint(error) === 'participants_national_id_key_event_keys_id_fk';

const silent = {
  record: () => {
    throw new Error('a query records nothing');
  },
  nothingToDo: () => undefined,
  afterCommit: () => undefined,
};
