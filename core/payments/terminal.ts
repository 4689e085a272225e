import { and, eq, isNull } from 'drizzle-orm';
import { counters, terminals } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { TerminalId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';

/** The card terminal of this counter, if it has one. */
export async function terminal(
  tx: ReadTx,
  { counterId }: Reading,
): Promise<{ terminal: { id: TerminalId; name: string } | null }> {
  const [here] = await tx
    .select({ id: terminals.id, name: terminals.name })
    .from(counters)
    .innerJoin(terminals, eq(terminals.id, counters.terminalId))
    .where(and(eq(counters.id, counterId), isNull(terminals.removedAt)));
  return { terminal: here ?? null };
}
