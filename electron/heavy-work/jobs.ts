import type { Paper, TableBlocks } from '../../core/documents/model.ts';
import type { MarkOf } from '../printing/page-mark.ts';

/**
 * Everything that a worker does beside the main process, by name: what it must know, and of what it gets
 * one piece after the other. Each comes to bytes.
 */
export interface Jobs {
  /** Sets pages as PDF; each piece is the document with some of its pages. */
  paper: { about: { readonly fonts: string; readonly mark: MarkOf | null }; piece: Paper };
  /** Sets rows as CSV. */
  table: { about: null; piece: TableBlocks };
}

export type JobName = keyof Jobs;

/** Pieces come as they are asked for; `done` hears how many pages or rows are. */
export type Job<Name extends JobName> = (
  about: Jobs[Name]['about'],
  pieces: AsyncIterable<Jobs[Name]['piece']>,
  done: (many: number) => void,
) => Promise<Uint8Array>;

/** What the main process says to a worker. */
export type Told =
  | { readonly begin: { readonly job: JobName; readonly about: unknown } }
  | { readonly piece: unknown }
  | { readonly noMore: true };

/** What a worker answers. */
export type Answered =
  | { readonly wants: true }
  | { readonly done: number }
  | { readonly made: Uint8Array }
  | { readonly failed: { readonly message: string; readonly stack: string | undefined } };
