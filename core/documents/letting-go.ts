import { and, eq, like } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { OrderId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Outside } from '../transaction.ts';

interface HandOver {
  operation: 'tickets.pdf' | 'tickets.handOver';
  orderId: OrderId;
  how: 'pdf' | 'save' | 'open' | 'print';
  again: boolean;
}

/** Whether tickets of this order have left the program before, as the journal knows. */
export async function wereHandedOver(tx: ReadTx, orderId: OrderId): Promise<boolean> {
  const [before] = await tx
    .select({ seq: journal.seq })
    .from(journal)
    .where(and(eq(journal.objectId, orderId), like(journal.operation, 'tickets.%')))
    .limit(1);
  return before !== undefined;
}

/**
 * Lets tickets leave the program, with a row in the journal. Printing again is what a fraud would do: its
 * row is written first, or nothing is printed. The first tickets belong to somebody who has paid for
 * them: their row is written afterwards, and neither waited for nor insisted on.
 * @param notRecorded hears why the row of first tickets is missing
 */
export async function lettingGo<Given extends { done: boolean }>(
  outside: Outside,
  { operation, orderId, how, again }: HandOver,
  give: () => Promise<Given>,
  notRecorded: (error: unknown) => void,
): Promise<Given> {
  const record = () =>
    outside.write(operation, (_tx, context) => {
      context.record({ objectId: orderId, after: { how, again } });
      return Promise.resolve();
    });
  if (again) await record();
  const given = await give();
  if (!again && given.done) record().catch(notRecorded);
  return given;
}
