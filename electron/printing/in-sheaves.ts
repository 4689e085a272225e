import type { Paper } from '../../core/documents/model.ts';

/** Pages that are laid out at once, and all that is kept of a document in memory. */
const sheaf = 10;

/** How many pages a document has. */
export const pageCount = (paper: Paper): number =>
  paper.kind === 'tickets' ? paper.blocks.length : 1;

/** The same document some pages at a time. */
export function* inSheaves(paper: Paper): Generator<Paper, void> {
  if (paper.kind !== 'tickets') {
    yield paper;
    return;
  }
  const { blocks } = paper;
  for (let first = 0; first < blocks.length; first += sheaf) {
    yield { ...paper, blocks: blocks.slice(first, first + sheaf) };
  }
}
