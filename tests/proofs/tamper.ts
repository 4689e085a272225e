import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Counter } from '../load/counter.ts';

export interface Tampering {
  /** Statements whose text matches lose their row locks. */
  readonly unlocked?: RegExp;
  /** Who has had the answer of a statement whose text matches waits here for the others. */
  readonly meetAfter?: RegExp;
  readonly meet?: () => Promise<void>;
}

const lock = / for update( skip locked)?$/;
const advisoryLock = /pg_try_advisory_xact_lock\(\d+\)/;

/**
 * The program's own statements on the program's own connections, with their locks taken away and
 * stopped where a race would begin. A race that shows like this, and does not without, was the lock's.
 */
export function tamper({ database }: Counter, { unlocked, meetAfter, meet }: Tampering): void {
  database.$client.on('connect', client => {
    const query = client.query.bind(client) as (
      config: QueryConfig,
      values?: unknown[],
    ) => Promise<QueryResult>;
    const changed = async (config: QueryConfig | string, values?: unknown[]) => {
      const asked = typeof config === 'string' ? { text: config } : config;
      const isFree = unlocked?.test(asked.text) ?? false;
      const answer = await query(isFree ? withoutLock(asked) : asked, values);
      if (meetAfter?.test(asked.text)) await meet?.();
      return answer;
    };
    client.query = changed as PoolClient['query'];
  });
}

const withoutLock = (config: QueryConfig): QueryConfig => ({
  ...config,
  text: config.text.replace(lock, '').replace(advisoryLock, 'true'),
  ...(config.name ? { name: `${config.name}_unlocked` } : {}),
});
