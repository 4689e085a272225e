import type { Finding } from '../../contract/journal.ts';
import type { Walk } from './walk.ts';

interface Told {
  kind: Finding['kind'];
  row: number;
  was?: number;
}

/**
 * Says what happened to rows. What stands where it does not belong, and was sealed elsewhere, was moved.
 * @param isNew for rows that no seal knows and that may simply be new
 */
export function tellRows(
  { changed, strange, stranger, findings }: Walk,
  isNew: (row: number) => boolean,
): void {
  const home = new Map(changed.map(each => [each.sealed, each.row]));
  const moved = new Set<number>();
  const told: Told[] = [];
  const isMoved = (row: number, digest: string): boolean => {
    const was = home.get(digest);
    if (was === undefined || was === row) return false;
    moved.add(was);
    told.push({ kind: 'rowMoved', row, was });
    return true;
  };
  for (const [row, digest] of strange) {
    if (!isMoved(row, digest) && !isNew(row)) told.push({ kind: 'rowInserted', row });
  }
  for (const { row, found } of changed) {
    if (found !== null && !isMoved(row, found)) told.push({ kind: 'rowEdited', row });
  }
  for (const { row, found } of changed) {
    if (found === null && !moved.has(row)) told.push({ kind: 'rowRemoved', row });
  }
  told.sort((one, other) => one.row - other.row);
  for (const { kind, ...where } of told) findings.add(kind, where);
  for (const [row, to] of stranger.stretches()) findings.add('rowInserted', { row, to });
}
