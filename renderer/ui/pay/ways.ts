import { keyMap } from '../../../core/contract/key-map.ts';

/** A way in which money comes, with its key. */
export interface KeyedWay {
  readonly method: 'cash' | 'card' | 'transfer' | 'other';
  readonly name?: string;
  readonly keys: string;
}

/** Those of every box office. */
export const usualWays = [
  { method: 'cash', keys: keyMap.cash },
  { method: 'card', keys: keyMap.card },
  { method: 'transfer', keys: keyMap.transfer },
] as const satisfies readonly KeyedWay[];
