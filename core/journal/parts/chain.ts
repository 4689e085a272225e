import { createHash } from 'node:crypto';
import type { CounterId } from '../../contract/ids.ts';

/** A seal before it is hashed and signed: its rows, and what came before it. */
export interface SealContent {
  readonly number: number;
  readonly at: Date;
  readonly counterId: CounterId;
  readonly previous: string;
  /** Ascending; `digests` stand beside them. */
  readonly rows: readonly number[];
  readonly digests: readonly string[];
  readonly through: number;
  readonly missing: readonly number[];
  readonly total: number;
  readonly publicKey: string;
}

/** A seal as it is stored. */
export interface Seal extends SealContent {
  readonly hash: string;
  readonly signature: string;
}

/** Where a chain ends, as it is printed and exported: whoever knows a head notices when the chain is cut. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** What a journal without seals is sealed onto. */
export const beginning: Head & { through: number; missing: readonly number[]; total: number } = {
  number: 0,
  hash: '0'.repeat(64),
  through: 0,
  missing: [],
  total: 0,
};

/** SHA-256 in hex over everything in a seal but its signature. A change here breaks every chain there is. */
export function hashOf(seal: SealContent): string {
  const { number, at, counterId, previous, rows, digests, through, missing, total, publicKey } =
    seal;
  const canonical = JSON.stringify([
    'rowlock seal 1',
    number,
    at,
    counterId,
    previous,
    rows,
    digests,
    through,
    missing,
    total,
    publicKey,
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}
