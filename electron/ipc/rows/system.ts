import type { system as area } from '../../../core/contract/system.ts';
import { printKeyCard } from '../../../core/documents/print-key-card.ts';
import { moveServer } from '../../program/move-server.ts';
import { callerOf } from '../chain.ts';
import type { Rows } from '../row.ts';

export const system: Rows<typeof area> = {
  async status({ host }) {
    // Nobody is signed in, as far as one can know, while the database is away.
    const caller = await callerOf(host).catch(() => null);
    return host.status(caller?.operator ?? null);
  },
  moveServer: ({ host }, place) => moveServer(host, place),
  printKeyCard: (outside, input, { host }) => printKeyCard(outside, host, input),
};
