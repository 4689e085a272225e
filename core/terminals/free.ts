import { and, eq, inArray } from 'drizzle-orm';
import { counters, paymentAttempts } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import type { TerminalRecord } from '../locks/terminals.ts';
import { type May, refuse } from '../refusal.ts';

/**
 * Only the terminal itself knows what became of what it was asked for: it keeps its address until it has said.
 * Refuses TERMINAL_BUSY.
 */
export async function mustBeFree(
  tx: ReadTx,
  may: May<'TERMINAL_BUSY'>,
  { id, name }: TerminalRecord,
): Promise<void> {
  const [other] = await tx
    .select({ counterName: counters.name })
    .from(paymentAttempts)
    .innerJoin(counters, eq(counters.id, paymentAttempts.counterId))
    .where(
      and(eq(paymentAttempts.terminalId, id), inArray(paymentAttempts.state, ['begun', 'unknown'])),
    );
  if (other) refuse(may, 'TERMINAL_BUSY', { terminalName: name, ...other });
}
