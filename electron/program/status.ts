import type { CounterId } from '../../core/contract/ids.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import type { SystemStatus } from '../../core/contract/system.ts';
import { thisCounter } from '../../core/counters/this-counter.ts';
import { isSetUp } from '../../core/signing-in/is-set-up.ts';
import type { Connection } from './connection.ts';
import type { Keeper } from './keeper.ts';
import type { Passage } from './passage.ts';

interface Known {
  options: {
    kind: SystemStatus['host'];
    version: string;
    demo: boolean;
    training: boolean;
    dataDir: string;
    keeper?: Keeper;
    passage?: Passage;
  };
  databaseUrl: string | undefined;
  connection: Connection;
  counterId: CounterId | null;
  operator: Operator | null;
}

/** What a window needs before anything else; answers without a database too. */
export async function readStatus(known: Known): Promise<SystemStatus> {
  const { options, databaseUrl, connection, counterId, operator } = known;
  const trouble = await connection.trouble();
  const counter =
    trouble || !counterId
      ? null
      : await thisCounter(connection.database(), counterId).catch(() => null);
  return {
    version: options.version,
    demo: options.demo,
    training: options.training,
    host: options.kind,
    database: {
      kind: databaseUrl ? 'shared' : 'builtIn',
      problem: trouble?.problem ?? null,
      about: trouble?.about ?? null,
      where: databaseUrl ? serverName(databaseUrl) : options.dataDir,
      login: connection.server()?.login ?? null,
    },
    setUp: trouble ? null : await isSetUp(connection.database()).catch(() => null),
    asOf: counter?.asOf.toISOString() ?? null,
    counterName: counter?.name ?? null,
    counterLockedOut: counter?.standing === 'lockedOut',
    counterWaiting: counter?.standing === 'waiting',
    goesOver: options.passage !== undefined,
    canStaySignedIn: options.keeper !== undefined,
    // Nobody is in at a counter that is locked out or waits, even while they are still believed.
    operator: counter === null || counter.standing === 'in' ? operator : null,
  };
}

/** Host and database of an address, without user and password. */
export function serverName(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
