import { and, eq, isNull } from 'drizzle-orm';
import { terminals } from '../../drizzle/schema/index.ts';
import type { TerminalId } from '../contract/ids.ts';
import type { Database } from '../database/pool.ts';
import type { TerminalAddress } from './provider.ts';

/** Where a terminal is spoken to; null where there is none, or no more. */
export async function addressOf(
  database: Database,
  id: TerminalId,
): Promise<TerminalAddress | null> {
  const { host, port } = terminals;
  const [found] = await database
    .select({ host, port })
    .from(terminals)
    .where(and(eq(terminals.id, id), isNull(terminals.removedAt)));
  return found ?? null;
}

/** Whether a terminal was ever set up, also one that was removed since. */
export async function anyEver(database: Database): Promise<boolean> {
  const found = await database.select({ id: terminals.id }).from(terminals).limit(1);
  return found.length > 0;
}

/**
 * Writes where a terminal listens now that the program runs by itself. It is the same terminal with the same books: also
 * what it has not answered yet is asked there, and nobody has decided anything.
 */
export async function keepPort(database: Database, id: TerminalId, port: number): Promise<void> {
  await database.update(terminals).set({ port }).where(eq(terminals.id, id));
}
