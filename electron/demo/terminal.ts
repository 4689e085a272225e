import type { Acting } from '../../core/acting.ts';
import { type CounterId, TerminalId } from '../../core/contract/ids.ts';
import type { Database } from '../../core/database/pool.ts';
import { assign } from '../../core/terminals/assign.ts';
import { addressOf, keepPort } from '../../core/terminals/port.ts';
import { save } from '../../core/terminals/save.ts';
import { type Practice, practiceHost } from '../program/practice.ts';
import { demoId } from './ids.ts';

const terminalId = TerminalId.parse(demoId(0, 0, 'terminal'));

/**
 * Starts the terminal of the sample data, and answers its port; null where there is none. Whoever practises may have
 * removed it or set up another: that is theirs.
 *
 * @param isNew none was ever set up
 */
export async function startTerminal(
  database: Database,
  practice: Practice,
  isNew: boolean,
): Promise<number | null> {
  const address = await addressOf(database, terminalId);
  if (address ? address.host !== practiceHost : !isNew) return null;
  const port = await practice.start(address?.port ?? 0);
  if (address && port !== null && port !== address.port) await keepPort(database, terminalId, port);
  return port;
}

/** Puts the terminal to counters; a second time it changes nothing. */
export async function standTerminal(
  admin: Acting,
  counterIds: readonly CounterId[],
  port: number,
): Promise<void> {
  const terminal = {
    name: 'Practice terminal',
    provider: 'simulator',
    host: practiceHost,
    port,
  } as const;
  await admin.write('terminals.save', (tx, context) =>
    save(tx, context, { terminalId, ...terminal }),
  );
  for (const counterId of counterIds) {
    await admin.write('terminals.assign', (tx, context) =>
      assign(tx, context, { counterId, terminalId }),
    );
  }
}
