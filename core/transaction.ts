import type { Actor, Context, Entry, Reading } from './context.ts';
import type { Deed } from './contract/operations.ts';
import { inTransaction } from './database/in-transaction.ts';
import type { Database, ReadTx, Tx } from './database/pool.ts';

/** The two kinds of transaction, opened for one actor, and whatever else that actor brings along. */
export interface Transactions<Who extends Actor = Actor> {
  /** One snapshot, read only. */
  readonly read: <T>(work: (tx: ReadTx, context: Who & Reading) => Promise<T>) => Promise<T>;
  /** Everything or nothing, with its journal rows; effects after the commit. */
  readonly write: <T>(
    deed: Deed,
    work: (tx: Tx, context: Who & Context) => Promise<T>,
  ) => Promise<T>;
  /** The same, for what wastes no round trip: its first questions travel with the beginning. */
  readonly writeAtOnce: <T>(
    deed: Deed,
    work: (tx: Tx, begun: Promise<Who & Context>) => Promise<T>,
  ) => Promise<T>;
}

/** For operations that open their transactions themselves: batches, slow hashes, paper. */
export type Outside<Who extends Actor = Actor> = Who & Transactions<Who>;

/** What failed, how often this was recovered from before in the same call, and what it takes to do so. */
export interface Failure {
  readonly error: unknown;
  readonly recovered: number;
  readonly deed: Deed;
  readonly database: Database;
  readonly announce: Actor['announce'];
}

/**
 * What an area does about a transaction that was rolled back, so that it can be tried again. Answers
 * whether to try; what it throws ends the call.
 */
export type Recovery = (failure: Failure) => Promise<boolean>;

/** What every transaction of a box office has in common; the areas bring it. */
export interface Common {
  /** Writes down what was done, last of all before the commit. */
  readonly enter: (tx: Tx, actor: Actor, deed: Deed, entries: readonly Entry[]) => Promise<unknown>;
  readonly recoveries: readonly Recovery[];
}

/** Opens transactions for somebody. */
export function transactions<Who extends Actor>(
  database: Database,
  actor: Who,
  common: Common,
): Outside<Who> {
  const writeAtOnce: Transactions<Who>['writeAtOnce'] = async (deed, work) => {
    const recovered = new Map<Recovery, number>();
    for (;;) {
      try {
        return await writeOnce(database, actor, common, deed, work);
      } catch (error) {
        const { announce } = actor;
        if (
          !(await isRecovered({ error, deed, database, announce }, common.recoveries, recovered))
        ) {
          throw error;
        }
      }
    }
  };
  return {
    ...actor,
    read: work =>
      inTransaction(database, 'read', async (tx, begun) =>
        work(tx, { ...actor, now: await begun }),
      ),
    writeAtOnce,
    write: (deed, work) => writeAtOnce(deed, async (tx, begun) => work(tx, await begun)),
  };
}

async function isRecovered(
  failure: Omit<Failure, 'recovered'>,
  recoveries: readonly Recovery[],
  times: Map<Recovery, number>,
): Promise<boolean> {
  for (const recovery of recoveries) {
    const recovered = times.get(recovery) ?? 0;
    if (await recovery({ ...failure, recovered })) {
      times.set(recovery, recovered + 1);
      return true;
    }
  }
  return false;
}

async function writeOnce<Who extends Actor, T>(
  database: Database,
  actor: Who,
  { enter }: Common,
  deed: Deed,
  work: (tx: Tx, begun: Promise<Who & Context>) => Promise<T>,
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
        throw new Error(`${deed} wrote nothing into the journal`);
      }
      return answer;
    },
    tx => enter(tx, actor, deed, entries),
  );
  for (const effect of effects) effect();
  actor.announce(entries.map(entry => entry.operation ?? deed));
  return result;
}
