import { and, eq, sql } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { SumToCheck } from '../contract/attempt.ts';
import type { ReadTx } from '../database/pool.ts';
import { hasWaited, isUnsettled, sumsToCheck } from '../terminals/must-be-checked.ts';
import { countLapsed } from './release-expired-holds.ts';

interface Overview {
  serverVersion: string;
  databaseBytes: number;
  migrations: number;
  connections: number;
  heldOrders: number;
  lapsedHolds: number;
  lapsedPlaces: number;
  cardsWaiting: SumToCheck[];
}

export async function overview(tx: ReadTx, _context: Reading): Promise<Overview> {
  const { rows } = await tx.execute<{
    version: string;
    bytes: string;
    migrations: string;
    connections: string;
  }>(sql`select current_setting('server_version') as version,
    pg_database_size(current_database()) as bytes,
    (select count(*) from drizzle.__drizzle_migrations) as migrations,
    (select count(*) from pg_stat_activity where datname = current_database()) as connections`);
  const [held] = await tx
    .select({ orders: sql<string>`count(*)`.mapWith(Number) })
    .from(orders)
    .where(eq(orders.status, 'held'));
  const lapsed = await countLapsed(tx);
  const [server] = rows;
  return {
    serverVersion: server?.version ?? '',
    databaseBytes: Number(server?.bytes),
    migrations: Number(server?.migrations),
    connections: Number(server?.connections),
    heldOrders: (held?.orders ?? 0) - lapsed.orders,
    lapsedHolds: lapsed.orders,
    lapsedPlaces: lapsed.places,
    cardsWaiting: await sumsToCheck(tx, and(isUnsettled, hasWaited)),
  };
}
