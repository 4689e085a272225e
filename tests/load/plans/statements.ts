import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Database } from '../../../core/database/pool.ts';

/** A statement as the program sent it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Prepared ones may be planned for any values. */
  readonly isPrepared: boolean;
}

/** Writes down what the program sends from now on; must be called before its first connection. */
export function recordStatements(database: Database): Sent[] {
  const sent: Sent[] = [];
  database.$client.on('connect', client => {
    const query = client.query.bind(client) as (
      config: QueryConfig | string,
      values?: unknown[],
    ) => Promise<QueryResult>;
    const recorded = (config: QueryConfig | string, values: unknown[] = []) => {
      const { text, name } = typeof config === 'string' ? { text: config } : config;
      sent.push({ text, values, isPrepared: name !== undefined });
      return query(config, values);
    };
    client.query = recorded as PoolClient['query'];
  });
  return sent;
}
