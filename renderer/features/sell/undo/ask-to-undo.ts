import type { Order } from '../../../../core/contract/order.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { theSale } from '../sale/the-sale.ts';

/** Milliseconds since it was sold, as well as this window can know it. */
export const sinceSale = ({ asOf }: Order): number => Math.max(0, serverNow() - Date.parse(asOf));

/** Asks whether the last sale is to be undone. */
export function askToUndo(): void {
  const { undo } = theSale.getState();
  if (undo.kind === 'offered') theSale.tell({ type: 'undoAsked', sinceMs: sinceSale(undo.order) });
}

/** One step back: to the sale that stays, or to the next customer. */
export const leaveUndo = (): void => theSale.tell({ type: 'undoLeft' });
