import { type SQL, sql } from 'drizzle-orm';
import { orders } from '../../../drizzle/schema/index.ts';
import type { OrderRecord } from '../../locks/orders.ts';

/** A hold that was given back by hand before anything was paid; a reservation that is called off is no such thing. */
export const isReleased = ({
  status,
  paidAt,
  purpose,
}: Pick<OrderRecord, 'status' | 'paidAt' | 'purpose'>): boolean =>
  status === 'cancelled' && paidAt === null && purpose === 'sale';

/** The same of a row, or that it is none. */
export const areReleased = (wanted: boolean): SQL => {
  const released = sql`${orders.status} = 'cancelled' and ${orders.paidAt} is null and ${orders.purpose} = 'sale'`;
  return wanted ? released : sql`not (${released})`;
};
