import type { Change } from '../draft/changes.ts';

/** The last thing that happened, to be said in a sentence. */
export type Outcome =
  | { readonly kind: 'saved'; readonly what: readonly Change[] }
  | { readonly kind: 'created'; readonly title: string }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'stays'; readonly name: string; readonly taken: number }
  | { readonly kind: 'published' | 'unpublished' | 'nothing' }
  /** `partly`: some of it is stored already. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly partly: boolean };
