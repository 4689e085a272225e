import type { Office } from './office.ts';
import type { Wire } from './proxy.ts';

/** Where faults happen, and how often. */
export interface Stage {
  readonly isShort: boolean;
  /** Two counters on a server, the same for all who ask; one has a long way to it, plain unless told otherwise. */
  readonly office: (wire?: Wire) => Promise<Office>;
}

/** What came of a fault. */
export interface Outcome {
  readonly injected: number;
  /** In words; must be empty. */
  readonly wrong: readonly string[];
  /** How often clients were told to send again, by what they were told. */
  readonly again: Readonly<Record<string, number>>;
  /** Milliseconds, for each time, from its end to the first tickets held again. */
  readonly recovered: readonly number[];
}

/** Why it could not happen on this machine. */
export interface Skipped {
  readonly skipped: string;
}

/** One kind of fault. */
export interface Fault {
  /** As it stands in the table. */
  readonly name: string;
  /** For the command line. */
  readonly key: string;
  /** Some faults only slow things down; of all others somebody must be told, or nothing was tried. */
  readonly isFelt: boolean;
  readonly inject: (stage: Stage) => Promise<Outcome | Skipped>;
}

/** Lets a fault happen; one that nobody felt was none, and proves nothing. */
export async function suffer(fault: Fault, stage: Stage): Promise<Outcome | Skipped> {
  const outcome = await fault.inject(stage);
  if ('skipped' in outcome || !fault.isFelt || Object.keys(outcome.again).length > 0)
    return outcome;
  return { ...outcome, wrong: [...outcome.wrong, 'nobody felt the fault'] };
}
