import type { CounterId } from '../../contract/ids.ts';
import { beginning, type Seal } from './chain.ts';
import { type Findings, openFindings } from './findings.ts';
import { openRanges, type Ranges } from './ranges.ts';

/** A row that is not as it was sealed. `found` is the digest of what stands there now, if anything does. */
export interface Changed {
  row: number;
  sealed: string;
  found: string | null;
}

/** What is known while the chain is walked. Whatever the tables hold, it stays of this size. */
export interface Walk {
  /** Public keys under which a seal counts. */
  readonly known: ReadonlySet<string>;
  last: Pick<Seal, 'number' | 'hash' | 'through' | 'missing'> & { at?: Date };
  /** The journal was read to this number. */
  read: number;
  seals: number;
  rows: number;
  /** The hash that the chain has under the anchor's number. */
  anchored?: string;
  /** The seal whose hash is the anchor's, or all but its. */
  meant?: number;
  readonly findings: Findings;
  /** The first of them; what was moved is looked for among these. */
  readonly changed: Changed[];
  /** Digests of rows that were read and that no seal has named so far. */
  readonly strange: Map<number, string>;
  /** More of those, once there are too many to keep what they hold. */
  readonly stranger: Ranges;
  /** Rows that a seal named before they were read. */
  readonly ahead: Ranges;
  /** How many seals each counter signed with each key. */
  readonly keys: Map<string, { counterId: CounterId; publicKey: string; seals: number }>;
}

/** The most that is kept of each. */
export const room = { changed: 10_000, strange: 50_000, keys: 100 } as const;

export const newWalk = (known: ReadonlySet<string>): Walk => ({
  known,
  last: beginning,
  read: -Number.MAX_SAFE_INTEGER,
  seals: 0,
  rows: 0,
  findings: openFindings(),
  changed: [],
  strange: new Map(),
  stranger: openRanges(),
  ahead: openRanges(),
  keys: new Map(),
});
