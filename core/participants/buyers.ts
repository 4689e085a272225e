import { eq } from 'drizzle-orm';
import { orderBuyers } from '../../drizzle/schema/index.ts';
import type { BuyerField } from '../contract/buyer.ts';
import type { OrderId } from '../contract/ids.ts';
import { phoneDigits } from '../contract/phone.ts';
import { fold } from '../contract/searched.ts';
import type { ReadTx } from '../database/pool.ts';

type Stored = typeof orderBuyers.$inferSelect;

/** Buyer and note of a locked order; undefined while nobody saved any. */
export async function buyerOf(tx: ReadTx, orderId: OrderId): Promise<Stored | undefined> {
  const [stored] = await tx.select().from(orderBuyers).where(eq(orderBuyers.orderId, orderId));
  return stored;
}

/** What stands in the table for these texts, the ones for search with them. */
export function buyerTexts({
  name = '',
  phone = '',
  email = '',
  taxId = '',
  note = '',
}: Partial<Record<BuyerField, string>>) {
  const digits = phoneDigits(phone);
  return {
    ...{ name, phone, email, taxId, note },
    phoneDigits: digits,
    searchText: fold(
      [name, phone.replace(/[^\p{Nd}]/gu, ''), digits, email, taxId, note].join(' '),
    ),
  };
}
