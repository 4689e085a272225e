import type { Words } from '../../core/documents/model.ts';
import type { Setting } from './lines.tsx';

/** What every page is made from. */
export interface PageProps<Blocks> extends Setting {
  blocks: Blocks;
}

/** A page that could be taken for the real thing. */
export interface MarkedPageProps<Blocks> extends PageProps<Blocks> {
  /** The mark of a demonstration. */
  demo: Words | null;
}
