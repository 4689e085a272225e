import { and, desc, eq, ne } from 'drizzle-orm';
import { receipts } from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { CommandId, OrderId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';

/**
 * Refuses NOT_LAST_SALE where this counter has sold something since, has not sold this, or something of it was taken
 * back since. Asked once the receipt of this command is issued: other sales of the counter have theirs then, or wait
 * at its row of numbers.
 */
export async function mustBeLastSale(
  tx: ReadTx,
  context: Reading & May<'NOT_LAST_SALE'>,
  { id, orderId }: { id: CommandId; orderId: OrderId },
): Promise<void> {
  const sale = eq(receipts.kind, 'sale');
  const [own] = await tx
    .select({ counterId: receipts.counterId })
    .from(receipts)
    .where(and(eq(receipts.orderId, orderId), sale));
  if (own?.counterId !== context.counterId) refuse(context, 'NOT_LAST_SALE', { why: 'elsewhere' });
  const [newest] = await tx
    .select({ orderId: receipts.orderId })
    .from(receipts)
    .where(and(eq(receipts.counterId, context.counterId), sale))
    .orderBy(desc(receipts.year), desc(receipts.number))
    .limit(1);
  if (newest?.orderId !== orderId) refuse(context, 'NOT_LAST_SALE', { why: 'newer' });
  const [since] = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(
      and(eq(receipts.orderId, orderId), ne(receipts.kind, 'sale'), ne(receipts.commandId, id)),
    )
    .limit(1);
  if (since) refuse(context, 'NOT_LAST_SALE', { why: 'changed' });
}
