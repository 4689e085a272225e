import { and, eq, isNull, sql } from 'drizzle-orm';
import { terminals } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TerminalId } from '../contract/ids.ts';
import type { TerminalProviderName } from '../contract/terminals.ts';
import { violatedConstraint } from '../database/busy.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { lockTerminal } from '../locks/terminals.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeFree } from './free.ts';

interface Saved {
  readonly name: string;
  readonly provider: TerminalProviderName;
  readonly host: string;
  readonly port: number;
}

const insertTerminal = insertRows(terminals, 'terminal', [
  'id',
  'name',
  'provider',
  'host',
  'port',
]);

/**
 * Sets up a card terminal, or changes one. A terminal stands in the list once, or two counters would speak to it at
 * the same time. Refuses NOT_FOUND, NAME_TAKEN, TERMINAL_THERE, TERMINAL_BUSY.
 */
export async function save(
  tx: Tx,
  context: Context & MayRefuse<'terminals.save'>,
  { terminalId, ...saved }: Saved & { readonly terminalId: TerminalId },
): Promise<Record<string, never>> {
  const { name, provider, host, port } = saved;
  const before = await lockTerminal(tx, terminalId);
  if (before && isSame(before, saved) && before.name === name) {
    context.nothingToDo();
    return {};
  }
  if (before && !isSame(before, saved)) await mustBeFree(tx, context, before);
  await mustBeNew(tx, context, terminalId, saved);
  await (before
    ? tx.update(terminals).set(saved).where(eq(terminals.id, terminalId))
    : insertTerminal(tx, [{ id: terminalId, ...saved }])
  ).catch((error: unknown) => {
    // Somebody else set up the same at this moment.
    if (violatedConstraint(error) === 'terminals_name') refuse(context, 'NAME_TAKEN', { name });
    if (violatedConstraint(error) === 'terminals_address') {
      refuse(context, 'TERMINAL_THERE', { terminalName: name });
    }
    // It was removed meanwhile.
    if (violatedConstraint(error) === 'terminals_pkey') {
      refuse(context, 'NOT_FOUND', { what: 'terminal' });
    }
    throw error;
  });
  context.record({
    objectId: terminalId,
    ...(before && {
      before: {
        name: before.name,
        provider: before.provider,
        host: before.host,
        port: before.port,
      },
    }),
    after: { name, provider, host, port },
  });
  return {};
}

const isSame = (one: Omit<Saved, 'provider'> & { provider: string }, other: Saved): boolean =>
  one.provider === other.provider && one.host === other.host && one.port === other.port;

/** Says which one stands at the address, as far as it can be seen. Refuses TERMINAL_THERE. */
async function mustBeNew(
  tx: Tx,
  context: MayRefuse<'terminals.save'>,
  terminalId: TerminalId,
  { provider, host, port }: Saved,
): Promise<void> {
  const found = await tx
    .select({ id: terminals.id, terminalName: terminals.name })
    .from(terminals)
    .where(
      and(
        eq(terminals.provider, provider),
        eq(sql`lower(${terminals.host})`, host.toLowerCase()),
        eq(terminals.port, port),
        isNull(terminals.removedAt),
      ),
    );
  const other = found.find(each => each.id !== terminalId);
  if (other) refuse(context, 'TERMINAL_THERE', { terminalName: other.terminalName });
}
