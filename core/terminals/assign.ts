import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId, TerminalId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import { keepTerminal } from '../locks/terminals.ts';
import type { MayRefuse } from '../refusal.ts';

interface Input {
  readonly counterId: CounterId;
  readonly terminalId: TerminalId | null;
}

/** Puts a card terminal to a counter, or takes it away. Several counters may share one. Refuses NOT_FOUND. */
export async function assign(
  tx: Tx,
  context: Context & MayRefuse<'terminals.assign'>,
  { counterId, terminalId }: Input,
): Promise<Record<string, never>> {
  const terminal = terminalId === null ? null : await keepTerminal(tx, context, terminalId);
  const counter = await lockCounter(tx, context, counterId);
  if (counter.terminalId === terminalId) {
    context.nothingToDo();
    return {};
  }
  await tx.update(counters).set({ terminalId }).where(eq(counters.id, counterId));
  context.record({ objectId: counterId, after: { terminal: terminal?.name ?? null } });
  return {};
}
