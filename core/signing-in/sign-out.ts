import { eq } from 'drizzle-orm';
import { sessions } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { Tx } from '../database/pool.ts';

export async function signOut(tx: Tx, context: Context): Promise<Record<string, never>> {
  const { sessionId } = context;
  if (sessionId) {
    await tx.update(sessions).set({ endedAt: context.now }).where(eq(sessions.id, sessionId));
  }
  context.record({ objectId: signedIn(context).id });
  return {};
}
