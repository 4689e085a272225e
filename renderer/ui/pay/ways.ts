/** A way in which money comes, with its key. */
export interface KeyedWay {
  readonly method: 'cash' | 'card' | 'transfer' | 'other';
  readonly name?: string;
  readonly keys: string;
}

/** Those of every box office. */
export const usualWays = [
  { method: 'cash', keys: 'F5' },
  { method: 'card', keys: 'F6' },
  { method: 'transfer', keys: 'F7' },
] as const satisfies readonly KeyedWay[];

/** Of a name, by its place in the settings: the keys of paying once more, with Shift and then with Ctrl. */
export const keysOfOther = (at: number): string => `${at < 4 ? 'shift' : 'mod'}+F${5 + (at % 4)}`;
