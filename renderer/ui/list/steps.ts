import type { KeyboardEvent } from 'react';

/** Rows that PageUp and PageDown leap, where a list does not say otherwise. */
const usual = 8;

/** By how many rows a key goes on; undefined for any other key. */
export function stepOf(event: KeyboardEvent, leap = usual): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return { ArrowDown: 1, ArrowUp: -1, PageDown: leap, PageUp: -leap }[event.key];
}

/** Where a step leads in a list of so many rows, which ends at both ends; from none (-1) to the first. */
export const afterStep = (at: number, by: number, count: number): number =>
  at === -1 ? 0 : Math.max(0, Math.min(count - 1, at + by));
