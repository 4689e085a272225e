import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { checkedFor } from './checked-client.ts';
import { poolSockets } from './pool-sockets.ts';

export type Database = NodePgDatabase & { readonly $client: Pool };

/** Questions, wherever they are asked: in a transaction, or outside of any. */
type Asking = Pick<NodePgDatabase, 'select' | 'selectDistinct' | 'execute' | '$with' | 'with'>;

declare const mode: unique symbol;

/** A reading transaction, one snapshot; the database itself refuses writes in it. */
export type ReadTx = Asking & { readonly [mode]: 'read' | 'write' };

/**
 * A writing transaction. What `execute()` sends without waiting travels in one flight with what is sent
 * next, and runs in the order sent: a round trip costs more than most statements.
 */
export type Tx = Asking &
  Pick<NodePgDatabase, 'insert' | 'update' | 'delete'> & { readonly [mode]: 'write' };

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Gives up the rights of the login for these: the least-privileged role on a shared server. */
  role?: string;
  /** An idle connection broke; the pool replaces it by itself. */
  onError?: (error: Error) => void;
}

/**
 * How statements are planned, on every connection. What a counter reads lies in memory or on a disk
 * without a head to move; at the delivered 4 a search reads every event rather than its index.
 */
export const planning = { random_page_cost: '1.1' };

/**
 * Transactions on one connection before another takes its place. Statements and checks of foreign keys that
 * were planned while their tables were small would read all of them for the life of the connection.
 */
const transactionsOfConnection = 500;

/** More connections make the hottest row slower, not faster (design, section 4). */
const connections = 4;

/**
 * The server gives a statement up before the counter gives the server up (milliseconds): whoever has not
 * answered by then has been forgotten by a router, or has lost its cable, and will say nothing for ever.
 */
const answer = 7_000;
const limits = {
  lock_timeout: '3s',
  statement_timeout: '6s',
  // A counter that is gone without a farewell keeps its locks until the server notices: for this long.
  // Nobody thinks in the middle of a transaction.
  idle_in_transaction_session_timeout: '8s',
};

/**
 * Opens the pool; connects when first used. A lock is waited for 3 s, a statement runs 6 s at most,
 * and a silent server is given up after 7 s.
 * Whatever asks it first may be refused with UnfitServer.
 */
export function openDatabase({ url, role, onError }: DatabaseOptions): OpenDatabase {
  const settings = { ...planning, ...limits };
  const sockets = poolSockets();
  const pool = new Pool({
    connectionString: url,
    max: connections,
    maxUses: transactionsOfConnection,
    application_name: 'rowlock',
    connectionTimeoutMillis: 5_000,
    query_timeout: answer,
    keepAlive: true,
    // Statements do not wait for each other's answers on the way to the server, and go in one packet; one
    // that is not answered in time ends its connection.
    pipeline: true,
    stream: sockets.make,
    Client: checkedFor({ as: 'counter', settings, ...(role ? { role } : {}) }),
  });
  pool.on('error', error => onError?.(error));
  // A client handed out may lose its server too; the query then fails, the process must not.
  pool.on('connect', client =>
    client.on('error', error => {
      onError?.(error);
      sockets.breakAll();
    }),
  );
  return { database: drizzle(pool, { casing: 'snake_case' }), close: () => pool.end() };
}
