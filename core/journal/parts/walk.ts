import type { CounterId } from '../../contract/ids.ts';
import type { Finding } from '../../contract/journal.ts';
import type { Seal } from './chain.ts';

/** A row that is not as it was sealed. `found` is the digest of what stands there now, if anything does. */
export interface Changed {
  row: number;
  sealed: string;
  found: string | null;
}

/** What is known while the chain is walked. */
export interface Walk {
  last: Pick<Seal, 'number' | 'hash' | 'through' | 'missing'> & { at?: Date };
  /** The journal was read to this number. */
  read: number;
  seals: number;
  rows: number;
  /** The hash that the chain has under the anchor's number. */
  anchored?: string;
  /** The seal whose hash is the anchor's, or all but its. */
  meant?: number;
  readonly findings: Finding[];
  readonly changed: Changed[];
  /** Digests of rows that were read and that no seal has named so far. */
  readonly strange: Map<number, string>;
  /** How many seals each counter signed with each key. */
  readonly keys: Map<string, { counterId: CounterId; publicKey: string; seals: number }>;
}
