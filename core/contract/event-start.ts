import { z } from 'zod';

/**
 * What makes a date of an event look like a slip: it lies in the past, further ahead than anybody plans, or more
 * than a year from the date under which tickets were taken.
 */
export const StartDoubt = z.enum(['past', 'farAhead', 'farMove']);
export type StartDoubt = z.output<typeof StartDoubt>;

const day = 86_400_000;
const yearsAhead = 5;

interface Dated {
  /** Milliseconds since 1970, as all moments here. */
  readonly now: number;
  readonly start: number;
  /** Null for a new event. */
  readonly before: number | null;
  /** Places held or sold under the date before. */
  readonly taken: number;
}

/** Why somebody should be asked whether a start is meant; nothing about one that stays as it is. */
export function startDoubts({ now, start, before, taken }: Dated): StartDoubt[] {
  if (start === before) return [];
  const isOver = start <= now && (before === null || before > now);
  const isFar = start > now + yearsAhead * 365.25 * day;
  const isMovedFar = taken > 0 && before !== null && Math.abs(start - before) > 366 * day;
  return [
    ...(isOver ? (['past'] as const) : []),
    ...(isFar ? (['farAhead'] as const) : []),
    ...(isMovedFar ? (['farMove'] as const) : []),
  ];
}

/** For how long at most a sale goes on after the start, whatever its window says; milliseconds. */
export const longestLateSale = 3 * day;

/** When sales end for good: with the start, but where a window says that they go on. Milliseconds since 1970. */
export const endOfSales = (start: number, saleUntil: number | null): number =>
  saleUntil !== null && saleUntil > start ? start + longestLateSale : start;

interface Window {
  readonly saleFrom: number | null;
  readonly saleUntil: number | null;
}

/** Whether a class could be sold to nobody: its window begins when its sales are over for good. */
export const isNeverSold = ({ saleFrom, saleUntil }: Window, start: number): boolean =>
  saleFrom !== null && saleFrom >= endOfSales(start, saleUntil);

/** How a sale window goes along when its event moves. */
export function movedWindow(
  { saleFrom, saleUntil }: Window,
  before: number,
  start: number,
): Window {
  const along = start - before;
  const from = saleFrom !== null && saleFrom >= before ? saleFrom + along : saleFrom;
  if (saleUntil === null) return { saleFrom: from, saleUntil };
  // What ended with the start or so long after it still does; what ended before it never outlasts it.
  const until = saleUntil >= before ? saleUntil + along : Math.min(saleUntil, start);
  return { saleFrom: from, saleUntil: from !== null && from >= until ? null : until };
}
