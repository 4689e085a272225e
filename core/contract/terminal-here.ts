import { z } from 'zod';
import { TerminalId } from './ids.ts';
import { query } from './operation.ts';

/** What a counter must know of its card terminal before it takes money. */
export const terminalHere = {
  /** The terminal of this counter; null where cards are charged at none that we speak to. */
  terminal: query('sell').output(
    z.object({ terminal: z.object({ id: TerminalId, name: z.string() }).nullable() }),
  ),
};
