import type { TicketClassId, TicketId } from '../../../../core/contract/ids.ts';
import type { DocumentType } from '../../../../core/contract/participant.ts';
import type { Answer } from '../../../api/answers.ts';

export type Field = 'firstName' | 'lastName' | 'nationalId' | 'documentType' | 'country';

export interface TypedId {
  readonly kind: 'pesel' | 'document';
  readonly text: string;
  /** Of a document only; left out, it is a passport of a country not chosen yet. */
  readonly type?: DocumentType;
  readonly country?: string | null;
  /** While nothing is typed: what is stored is somebody else's, and is to go. */
  readonly isTakenBack?: boolean;
}

/** What was typed for one participant in this window. Null: nothing was, and what is stored stands. */
export interface Typed {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly nationalId: TypedId | null;
}

export const nothingTyped: Typed = { firstName: null, lastName: null, nationalId: null };

/** What was typed for one place, and how far the database has it. */
export interface Draft {
  readonly ticketClassId: TicketClassId;
  readonly typed: Typed;
  /** Counts the changes of what is typed, from 1. */
  readonly edition: number;
  /** The last edition that the database has, and with which ticket: another ticket has none of it. */
  readonly kept: { readonly ticketId: TicketId; readonly edition: number } | null;
  /** Why the last attempt to save it did not succeed. */
  readonly unsaved: Answer | null;
}

/** By the key of its place; a place for which nothing was typed has none. */
export type Drafts = Readonly<Record<string, Draft>>;

export const hasText = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  [draft.typed.firstName, draft.typed.lastName, draft.typed.nationalId?.text].some(text =>
    text?.trim(),
  );

/** A draft with more typed into it; `before` is undefined for the first key. */
export const typedOn = (
  before: Draft | undefined,
  ticketClassId: TicketClassId,
  typed: Partial<Typed>,
): Draft => ({
  ticketClassId,
  typed: { ...(before?.typed ?? nothingTyped), ...typed },
  edition: (before?.edition ?? 0) + 1,
  kept: before?.kept ?? null,
  unsaved: null,
});

/** Without what is typed for these places. */
export const withoutDrafts = (drafts: Drafts, keys: readonly string[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)));
