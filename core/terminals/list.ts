import { asc, eq, isNull } from 'drizzle-orm';
import { counters, terminals } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Terminal } from '../contract/terminals.ts';
import type { ReadTx } from '../database/pool.ts';

/** All card terminals by name, with the counters where they stand. */
export async function list(tx: ReadTx, context: Reading): Promise<{ terminals: Terminal[] }> {
  const rows = await tx
    .select({ terminal: terminals, counter: { id: counters.id, name: counters.name } })
    .from(terminals)
    .leftJoin(counters, eq(counters.terminalId, terminals.id))
    .where(isNull(terminals.removedAt))
    .orderBy(asc(terminals.name), asc(terminals.id), asc(counters.name));
  const all = new Map(rows.map(({ terminal }) => [terminal.id, terminal]));
  return {
    terminals: [...all.values()].map(({ id, name, provider, host, port }) => {
      const own = rows.filter(each => each.terminal.id === id);
      const standing = own.flatMap(({ counter }) => (counter === null ? [] : [counter]));
      const isHere = standing.some(each => each.id === context.counterId);
      return { id, name, provider, host, port, counters: standing, isHere };
    }),
  };
}
