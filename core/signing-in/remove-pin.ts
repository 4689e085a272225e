import { and, eq, isNotNull } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { Tx } from '../database/pool.ts';

/** Takes one's own PIN away: from now on only the password lets one in. */
export async function removePin(tx: Tx, context: Context): Promise<Record<string, never>> {
  const { id } = signedIn(context);
  const [removed] = await tx
    .update(operators)
    .set({ pinHash: null })
    .where(and(eq(operators.id, id), isNotNull(operators.pinHash)))
    .returning({ id: operators.id });
  if (removed) context.record({ objectId: id });
  else context.nothingToDo();
  return {};
}
