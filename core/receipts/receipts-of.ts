import { asc, eq } from 'drizzle-orm';
import { receipts } from '../../drizzle/schema/index.ts';
import type { OrderId } from '../contract/ids.ts';
import { Receipt, receiptNumber } from '../contract/receipts.ts';
import type { ReadTx } from '../database/pool.ts';

/** The accounts of an order, oldest first, each as it was issued. */
export async function receiptsOf(tx: ReadTx, orderId: OrderId): Promise<Receipt[]> {
  const rows = await tx
    .select()
    .from(receipts)
    .where(eq(receipts.orderId, orderId))
    .orderBy(asc(receipts.issuedAt), asc(receipts.id));
  return rows.map(({ counterNumber, year, number, issuedAt, ...row }) =>
    Receipt.parse({
      ...row,
      number: receiptNumber(counterNumber, year, number),
      issuedAt: issuedAt.toISOString(),
    }),
  );
}
