import type { AttemptId, CommandId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Answered, Command } from './command.ts';
import { focused, focusOn } from './focus.ts';
import type { Sale } from './sale.ts';
import { cleared } from './stages.ts';
import { isUndoing, putAside } from './undo.ts';

/** Milliseconds for which the last sale of a counter can be undone; whether they are over, the database decides. */
export const undoTime = 60_000;

type OfUndo = Command & { readonly kind: 'undo' };

/** Whether its key means it: until the next customer wants something. */
export const mayUndo = ({ stage, undo }: Sale): boolean =>
  (stage === 'idle' || stage === 'done') && undo.kind === 'offered';

/** The clerk wants the last sale undone, so many milliseconds after it. */
export function undoAsked(sale: Sale, sinceMs: number): Sale {
  if (!mayUndo(sale) || sale.undo.kind !== 'offered') return sale;
  const { order } = sale.undo;
  // Nobody is asked what would be refused.
  if (sinceMs > undoTime) {
    const answer: Answer = {
      kind: 'refusal',
      code: 'TOO_LATE',
      data: { seconds: Math.floor(sinceMs / 1_000) },
    };
    return focused({ ...sale, undo: { kind: 'refused', order, answer } }, focusOn.undo);
  }
  return focused({ ...sale, undo: { kind: 'asked', order } }, focusOn.undo);
}

/** One decision to undo it, or to try again. A second Enter finds the first one under way and makes none. */
export const undoConfirmed = (
  sale: Sale,
  id: CommandId,
  attemptIds: readonly AttemptId[] = [],
): Sale =>
  sale.undo.kind === 'asked' || sale.undo.kind === 'refused'
    ? { ...sale, undo: { kind: 'undoing', order: sale.undo.order, id, attemptIds } }
    : sale;

/** Back to where it was asked, or to the next customer. */
export function undoLeft(sale: Sale): Sale {
  if (!isUndoing(sale.undo) || sale.undo.kind === 'undoing') return sale;
  const on = sale.stage === 'done' ? focusOn.next : focusOn.search;
  return focused({ ...sale, undo: putAside(sale.undo) }, on);
}

/** What the customer gets and gives back is to be read. */
export function undone(sale: Sale, command: OfUndo, { order, printedTickets = 0 }: Answered): Sale {
  if (sale.undo.kind !== 'undoing' || sale.undo.id !== command.id) return sale;
  const isInView = sale.stage === 'done' && sale.order.id === order.id;
  // What went back is told by what was paid; of the order as it is now nothing is left.
  const undo = { kind: 'undone', order: sale.undo.order, printedTickets } as const;
  return focused({ ...(isInView ? { ...cleared(sale), search: '' } : sale), undo }, focusOn.undo);
}

/** The sale stands, and why. */
export function notUndone(sale: Sale, command: OfUndo, answer: Answer): Sale {
  if (sale.undo.kind !== 'undoing' || sale.undo.id !== command.id) return sale;
  const { order } = sale.undo;
  return focused({ ...sale, undo: { kind: 'refused', order, answer } }, focusOn.undo);
}
