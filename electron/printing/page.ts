import type { Words } from '../../core/documents/model.ts';
import type { Setting } from './lines.tsx';

/** What every page is made from. */
export interface PageProps<Blocks> extends Setting {
  blocks: Blocks;
  mark: PageMark | null;
}

/** Says that nothing on the page is real. */
export interface PageMark {
  /** In the language of the document. */
  readonly framed: Words;
  /** Across the page, in every language. */
  readonly across: readonly Words[];
}
