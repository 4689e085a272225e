import { closeSync, openSync, readdirSync } from 'node:fs';

/** What other threads may open meanwhile. */
const margin = 64;

/**
 * Starts a program that outlives a call with the standard streams alone, and `/dev/null` in place of all else
 * that this process has open. Node closes what is its own; Chromium's sockets a child would inherit, and a
 * server that holds the other end of a page's socket keeps the death of that page from us.
 * @param start gets what stands in `stdio` behind the standard streams
 */
export function withNothingInherited<T>(start: (others: readonly number[]) => T): T {
  // Windows passes on what is named, and nothing else.
  if (process.platform === 'win32') return start([]);
  const nothing = openSync('/dev/null', 'r+');
  try {
    const open = readdirSync('/dev/fd').map(Number);
    const last = Math.max(...open) + margin;
    return start(Array.from({ length: last - 2 }, () => nothing));
  } finally {
    closeSync(nothing);
  }
}
