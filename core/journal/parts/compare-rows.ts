import type { Finding } from '../../contract/journal.ts';
import type { Changed } from './walk.ts';

export const finding = (kind: Finding['kind'], where: Partial<Finding> = {}): Finding => ({
  kind,
  row: null,
  was: null,
  seal: null,
  ...where,
});

/**
 * Says what happened to rows. What stands where it does not belong, and was sealed elsewhere, was moved.
 * @param changed rows that seals know and that are gone or different
 * @param strange digests of rows that no seal knows, by number; `isNew` for those that may simply be new
 */
export function tellRows(
  changed: readonly Changed[],
  strange: ReadonlyMap<number, string>,
  isNew: (row: number) => boolean,
): Finding[] {
  const home = new Map(changed.map(each => [each.sealed, each.row]));
  const moved = new Set<number>();
  const told: Finding[] = [];
  const isMoved = (row: number, digest: string): boolean => {
    const was = home.get(digest);
    if (was === undefined || was === row) return false;
    moved.add(was);
    told.push(finding('rowMoved', { row, was }));
    return true;
  };
  for (const [row, digest] of strange) {
    if (!isMoved(row, digest) && !isNew(row)) told.push(finding('rowInserted', { row }));
  }
  for (const { row, found } of changed) {
    if (found !== null && !isMoved(row, found)) told.push(finding('rowEdited', { row }));
  }
  for (const { row, found } of changed) {
    if (found === null && !moved.has(row)) told.push(finding('rowRemoved', { row }));
  }
  return told.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
