import { eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { OrderId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import { shownAttempts } from './attempt-rows.ts';

/** What terminals were asked for an order, oldest first. */
export const attempts = async (
  tx: ReadTx,
  _context: Reading,
  { orderId }: { orderId: OrderId },
): Promise<{ attempts: Attempt[] }> => ({
  attempts: await shownAttempts(tx, eq(paymentAttempts.orderId, orderId)),
});
