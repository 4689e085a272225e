import { and, eq, inArray, isNull } from 'drizzle-orm';
import { counters, paymentAttempts, terminals } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TerminalId } from '../contract/ids.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import type { Recovery } from '../transaction.ts';

interface Terminal {
  readonly id: TerminalId;
  readonly name: string;
}

/**
 * The terminal of this counter, or the one that was named, with nothing under way at it. Refuses NO_TERMINAL,
 * TERMINAL_BUSY.
 */
export async function freeTerminal(
  tx: ReadTx,
  context: Pick<Context, 'counterId'> & May<'NO_TERMINAL' | 'TERMINAL_BUSY'>,
  wanted: TerminalId | undefined,
): Promise<Terminal> {
  const of = { id: terminals.id, name: terminals.name };
  const [terminal] = wanted
    ? await tx
        .select(of)
        .from(terminals)
        .where(and(eq(terminals.id, wanted), isNull(terminals.removedAt)))
    : await tx
        .select(of)
        .from(counters)
        .innerJoin(terminals, eq(terminals.id, counters.terminalId))
        .where(and(eq(counters.id, context.counterId), isNull(terminals.removedAt)));
  if (!terminal) return refuse(context, 'NO_TERMINAL', {});
  const [other] = await tx
    .select({ counterName: counters.name })
    .from(paymentAttempts)
    .innerJoin(counters, eq(counters.id, paymentAttempts.counterId))
    .where(
      and(
        eq(paymentAttempts.terminalId, terminal.id),
        inArray(paymentAttempts.state, ['begun', 'unknown']),
      ),
    );
  if (other) refuse(context, 'TERMINAL_BUSY', { terminalName: terminal.name, ...other });
  return terminal;
}

/** Where something goes back: at the terminal that charged it; once that was taken away, at that of this counter. */
export async function terminalFor(
  tx: ReadTx,
  { terminalId }: { readonly terminalId: TerminalId },
): Promise<TerminalId | undefined> {
  const [found] = await tx
    .select({ id: terminals.id })
    .from(terminals)
    .where(and(eq(terminals.id, terminalId), isNull(terminals.removedAt)));
  return found?.id;
}

/** Another counter began something at the terminal first: it is found by now. */
export const begunBefore: Recovery = ({ error, recovered }) =>
  Promise.resolve(
    recovered === 0 &&
      ['payment_attempts_one_at_a_terminal', 'payment_attempts_pkey'].includes(
        violatedConstraint(error) ?? '',
      ),
  );
