import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Counter } from '../load/counter.ts';

export interface Tampering {
  /** Which statements this is about, by their text. */
  readonly at: RegExp;
  /** Changes them: takes a lock away, or makes it wait where it would pass by. */
  readonly change?: ((text: string) => string) | undefined;
  /** Whoever has had the answer of one waits for this before going on. */
  readonly meet?: () => Promise<void>;
}

export const unlocked = (text: string): string => text.replace(/ for update( skip locked)?$/, '');
export const unshared = (text: string): string => text.replace(/ for share of .*$/, '');
/** The lock of the whole database, which one takes by asking for it. */
export const unasked = (text: string): string =>
  text.replace(/pg_try_advisory_xact_lock\(\d+\)/, 'true');
export const waiting = (text: string): string => text.replace(/ skip locked$/, '');

/**
 * The program's own statements on the program's own connections, with their locks taken away and
 * stopped where a race would begin. A race that shows like this, and does not without, was the lock's.
 */
export function tamper(
  { database }: Pick<Counter, 'database'>,
  { at, change, meet }: Tampering,
): void {
  database.$client.on('connect', client => {
    const query = client.query.bind(client) as (
      config: QueryConfig,
      values?: unknown[],
    ) => Promise<QueryResult>;
    const changed = async (config: QueryConfig | string, values?: unknown[]) => {
      const asked = typeof config === 'string' ? { text: config } : config;
      if (!at.test(asked.text)) return query(asked, values);
      const answer = await query(change ? renamed(asked, change) : asked, values);
      await meet?.();
      return answer;
    };
    client.query = changed as PoolClient['query'];
  });
}

/** Prepared under a name of its own: the same connection may have the original too. */
const renamed = (config: QueryConfig, change: (text: string) => string): QueryConfig => ({
  ...config,
  text: change(config.text),
  ...(config.name ? { name: `${config.name}_changed` } : {}),
});
