import { join } from 'node:path';
import type { Logger } from 'pino';
import type { SeenHead } from '../../core/contract/head.ts';
import { inTransaction } from '../../core/database/in-transaction.ts';
import type { Database } from '../../core/database/pool.ts';
import { compareHeads, type HeadMemory, type SeenHeads } from '../../core/journal/compare-heads.ts';
import { databasesIn, fileOf, type SeenDatabases, withHead, withHeads } from './head-file.ts';
import { readIfThere, writePrivate } from './small-file.ts';
import { serverName } from './status.ts';

/** The heads of the journal that this counter has seen, in its data folder and in no database. */
export interface KnownHeads extends HeadMemory {
  /**
   * Compares the chain with what was seen of it. Where it goes on from that, its head is remembered; where
   * it does not, what was seen stays, and the log says so. Never throws: selling does not wait for it.
   */
  look(database: Database, keys: ReadonlySet<string>): Promise<void>;
}

interface Means {
  readonly dataDir: string;
  /** The shared server of the moment; undefined with the built-in one. */
  readonly databaseUrl: () => string | undefined;
  readonly log: Logger;
  readonly say: (sentence: string) => void;
}

const anotherCourse =
  'The journal does not go on from where this counter knew it: an older backup was put back, or somebody ' +
  'has forged it. An admin reads more on Maintenance.';
const unreadable =
  'What this counter had seen of the journal cannot be read (journal-heads.json in its data folder), so it ' +
  'cannot tell whether the journal goes on from where it was.';

/** The file is read each time: another program may work on the same folder. */
export function knownHeads({ dataDir, databaseUrl, log, say }: Means): KnownHeads {
  const path = join(dataDir, 'journal-heads.json');
  const isTold = { another: false, unreadable: false };
  let underWay: Promise<unknown> = Promise.resolve();

  /** A database is known by its address alone: whatever stands in it, a forger writes too. */
  function where(): string {
    const url = databaseUrl();
    if (url === undefined) return 'builtIn';
    return `${serverName(url)}${new URL(url).searchParams.get('host') ?? ''}`;
  }

  async function stored(): Promise<SeenDatabases> {
    // One that cannot be read at this moment is not overwritten; one with something else in it is begun anew.
    const text = await readIfThere(path).catch((error: unknown) => {
      tellUnreadable(error);
      throw error;
    });
    try {
      return text === null ? [] : databasesIn(text);
    } catch (error) {
      tellUnreadable(error);
      return [];
    }
  }
  function tellUnreadable(error: unknown): void {
    log.warn({ err: error }, 'the heads of the journal that were seen cannot be read');
    if (!isTold.unreadable) say(unreadable);
    isTold.unreadable = true;
  }
  const keep = async (at: string, heads: readonly SeenHead[]) =>
    writePrivate(path, fileOf(withHeads(await stored(), at, heads)));

  async function seenHeads(): Promise<SeenHeads> {
    const databases = await stored();
    const at = where();
    return {
      here: databases.find(each => each.where === at)?.heads ?? null,
      elsewhere: databases.filter(each => each.where !== at).map(each => each.heads),
    };
  }

  async function look(database: Database, keys: ReadonlySet<string>): Promise<void> {
    const at = where();
    const seen = await seenHeads();
    const { is, known, common, now, heads } = await inTransaction(
      database,
      'read',
      async (tx, begun) => {
        await begun;
        return compareHeads(tx, seen, keys);
      },
    );
    if (is !== 'same') {
      if (!isTold.another) {
        log.warn({ is, known, common, now }, 'the journal goes on from another head');
        say(anotherCourse);
      }
      isTold.another = true;
      return;
    }
    isTold.another = false;
    // Under an address of its own even where nothing is new: from here on it goes its own way.
    const isNew = seen.here === null || (now?.number ?? 0) > (known?.number ?? 0);
    if (now && isNew) await keep(at, withHead(heads, now));
  }

  /** One at a time: none writes what another has read. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = underWay.then(work);
    underWay = done.catch(() => undefined);
    return done;
  }

  return {
    read: () => seenHeads().catch(() => ({ here: null, elsewhere: [] })),
    look: (database, keys) =>
      inTurn(() => look(database, keys)).catch((error: unknown) => {
        log.warn({ err: error }, 'the chain of the journal was not looked at');
      }),
    beginAnew: head => inTurn(() => keep(where(), head ? [head] : [])),
  };
}
