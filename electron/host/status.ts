import { isSetUp } from '../../core/access/is-set-up.ts';
import type { Operator } from '../../core/contract/access.ts';
import type { SystemStatus } from '../../core/contract/system.ts';
import type { Connection } from './connection.ts';

interface Known {
  options: {
    kind: SystemStatus['host'];
    version: string;
    demo: boolean;
    dataDir: string;
    databaseUrl?: string;
  };
  connection: Connection;
  counterName: string | null;
  operator: Operator | null;
}

/** What a window needs before anything else; answers without a database too. */
export async function readStatus(known: Known): Promise<SystemStatus> {
  const { options, connection, counterName, operator } = known;
  const problem = await connection.problem();
  return {
    version: options.version,
    demo: options.demo,
    host: options.kind,
    database: {
      kind: options.databaseUrl ? 'shared' : 'builtIn',
      problem,
      where: options.databaseUrl ? serverName(options.databaseUrl) : options.dataDir,
    },
    setUp: problem ? null : await isSetUp(connection.database()).catch(() => null),
    counterName,
    operator,
  };
}

/** Host and database of an address, without user and password. */
export function serverName(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
