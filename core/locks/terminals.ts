import { and, eq, isNull } from 'drizzle-orm';
import { terminals } from '../../drizzle/schema/index.ts';
import type { TerminalId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';

/* Card terminals; their place in the order of locks: orders.ts. */

export type TerminalRecord = typeof terminals.$inferSelect;

const isThere = (id: TerminalId) => and(eq(terminals.id, id), isNull(terminals.removedAt));

/**
 * Locks a terminal, against whoever begins something at it too: they have begun, or wait and find it changed.
 * Undefined where there is none, or no more.
 */
export async function lockTerminal(tx: Tx, id: TerminalId): Promise<TerminalRecord | undefined> {
  const [terminal] = await tx.select().from(terminals).where(isThere(id)).for('update');
  return terminal;
}

/** Keeps a terminal while it is put somewhere. Refuses NOT_FOUND. */
export async function keepTerminal(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  id: TerminalId,
): Promise<TerminalRecord> {
  const [terminal] = await tx.select().from(terminals).where(isThere(id)).for('share');
  return terminal ?? refuse(may, 'NOT_FOUND', { what: 'terminal' });
}
