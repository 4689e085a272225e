import type { counters as area } from '../../../core/contract/counters.ts';
import { letCounterIn } from '../../../core/counters/let-counter-in.ts';
import { listCounters } from '../../../core/counters/list-counters.ts';
import { lockCounterOut } from '../../../core/counters/lock-counter-out.ts';
import { renameCounter } from '../../../core/counters/rename-counter.ts';
import type { Rows } from '../row.ts';

export const counters: Rows<typeof area> = {
  listCounters,
  renameCounter,
  lockCounterOut,
  letCounterIn,
};
