import type { ClassDraft } from '../draft/draft.ts';
import type { PriceDraft } from '../draft/prices.ts';
import type { Editor } from './use-editor.ts';

/** One price of the list of a class, in its form. */
export interface PriceProps {
  readonly editor: Editor;
  readonly row: ClassDraft;
  readonly price: PriceDraft;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly name: string;
}
