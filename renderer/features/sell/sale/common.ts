import type { EventId, OrderId } from '../../../../core/contract/ids.ts';
import type { BusyReason } from '../../../../core/contract/operation.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Command } from './command.ts';
import type { Undo } from './undo.ts';

/** What every state has. The first six belong to the window and outlive the customer. */
export interface Common {
  readonly eventId: EventId | null;
  readonly search: string;
  /** Where the next key goes; `turn` counts, so that the same place can be meant twice. */
  readonly focus: { readonly on: string; readonly turn: number };
  /** Numbers the places. */
  readonly made: number;
  /** Orders that this window has had in hand: none of them is left open by somebody else. */
  readonly handled: readonly OrderId[];
  /** The last sale of this window, which can be undone for a minute. */
  readonly undo: Undo;
  /** What a ticket class said no to, beside its tile. */
  readonly notes: Readonly<Record<string, Answer>>;
  /** What is to be said about the order as a whole. */
  readonly problem: Answer | null;
  /** What the database is asked now; `waiting` says why it is being asked again. */
  readonly call: { readonly kind: Command['kind']; readonly waiting: BusyReason | null } | null;
}
