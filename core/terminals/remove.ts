import { eq } from 'drizzle-orm';
import { counters, terminals } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TerminalId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockTerminal } from '../locks/terminals.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeFree } from './free.ts';

/** Takes a card terminal away from all counters; what was paid at it keeps its name. Refuses NOT_FOUND, TERMINAL_BUSY. */
export async function remove(
  tx: Tx,
  context: Context & MayRefuse<'terminals.remove'>,
  { terminalId }: { terminalId: TerminalId },
): Promise<Record<string, never>> {
  const terminal = await lockTerminal(tx, terminalId);
  if (!terminal) return refuse(context, 'NOT_FOUND', { what: 'terminal' });
  await mustBeFree(tx, context, terminal);
  await tx.update(counters).set({ terminalId: null }).where(eq(counters.terminalId, terminalId));
  await tx.update(terminals).set({ removedAt: context.now }).where(eq(terminals.id, terminalId));
  context.record({ objectId: terminalId, before: { name: terminal.name } });
  return {};
}
