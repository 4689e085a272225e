import type { OrderRow } from '../../../core/contract/order.ts';

/** Rows as they may stand on the screen, and how many newer ones wait above them. */
export interface Settled {
  readonly rows: readonly OrderRow[];
  readonly waiting: number;
}

/**
 * Keeps a live list still under the eye: orders made after `since` (ISO moment; null shows all) wait
 * to be called for, and the picked row stays where it was even when its new state no longer fits
 * the filter.
 */
export function settle(
  fresh: readonly OrderRow[],
  since: string | null,
  picked: OrderRow | null,
): Settled {
  const limit = since === null ? Infinity : Date.parse(since);
  const rows = fresh.filter(row => Date.parse(row.createdAt) <= limit || row.id === picked?.id);
  const waiting = fresh.length - rows.length;
  if (picked === null || rows.some(row => row.id === picked.id)) return { rows, waiting };
  const at = rows.findIndex(row => Date.parse(row.createdAt) <= Date.parse(picked.createdAt));
  return { rows: at === -1 ? [...rows, picked] : rows.toSpliced(at, 0, picked), waiting };
}
