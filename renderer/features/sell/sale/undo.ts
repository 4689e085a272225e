import type { AttemptId, CommandId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';

/** What the last sale of this window has come to, once the clerk wants it undone. */
export type Undo =
  | { readonly kind: 'none' }
  /** It can be undone for a minute. */
  | { readonly kind: 'offered'; readonly order: Order }
  | { readonly kind: 'asked'; readonly order: Order }
  | {
      readonly kind: 'undoing';
      readonly order: Order;
      readonly id: CommandId;
      /** What card terminals have given back of it already. */
      readonly attemptIds: readonly AttemptId[];
    }
  | { readonly kind: 'refused'; readonly order: Order; readonly answer: Answer }
  | { readonly kind: 'undone'; readonly order: Order; readonly printedTickets: number };

/** As far as it is what the clerk is about: asked, on its way, or answered and to be read. */
export type Undoing = Exclude<Undo, { readonly kind: 'none' | 'offered' }>;

export const noUndo: Undo = { kind: 'none' };

export const isUndoing = (undo: Undo): undo is Undoing =>
  undo.kind !== 'none' && undo.kind !== 'offered';

/** Without the question: the sale stays. What is on its way is still answered. */
export const putAside = (undo: Undo): Undo =>
  undo.kind === 'asked' || undo.kind === 'refused'
    ? { kind: 'offered', order: undo.order }
    : undo.kind === 'undone'
      ? noUndo
      : undo;

/** Once the next customer wants something. */
export const begunAnew = (undo: Undo): Undo => (undo.kind === 'undoing' ? undo : noUndo);
