import type { OrderId, TicketId } from '../../../../core/contract/ids.ts';
import type { ParticipantInput } from '../../../../core/contract/participant.ts';
import { inputOf } from '../participants/row.ts';
import type { Payment } from '../pay/payment.ts';
import { surplus } from './places.ts';
import { type Lines, linesOf, livingTickets, type Sale } from './sale.ts';

/** A row that is being saved, and which edition of it. */
export interface SavedRow {
  readonly key: string;
  readonly edition: number;
  readonly input: ParticipantInput;
}

/** A call to make. Each may be sent again as it is until it is answered. */
export type Command =
  | { readonly kind: 'hold'; readonly id: OrderId; readonly lines: Lines }
  | {
      readonly kind: 'change';
      readonly orderId: OrderId;
      readonly lines: Lines;
      readonly giveUp: readonly TicketId[];
    }
  | { readonly kind: 'cancel'; readonly orderId: OrderId }
  | { readonly kind: 'save'; readonly orderId: OrderId; readonly rows: readonly SavedRow[] }
  | { readonly kind: 'pay'; readonly orderId: OrderId; readonly payment: Payment }
  | { readonly kind: 'read'; readonly orderId: OrderId };

/** `open` asks for the id of a first hold, which a pure function cannot make. */
export type Due = Command | { readonly kind: 'open'; readonly lines: Lines } | null;

const asText = (lines: Lines) =>
  lines
    .map(each => `${each.ticketClassId}×${each.quantity}`)
    .sort()
    .join(' ');

function unsavedRows(sale: Sale): SavedRow[] {
  return sale.places.flatMap(place => {
    const input = place.edition > place.kept ? inputOf(place, sale.order) : null;
    return input === null ? [] : [{ key: place.key, edition: place.edition, input }];
  });
}

/**
 * What the database must be told next, so that it agrees with the screen: first what is held, then
 * who it is for, then the money. One command at a time, always the latest wish.
 */
export function due(sale: Sale): Due {
  const { order, opening, places } = sale;
  if (sale.stage === 'done') return null;
  if (opening !== null) return { kind: 'hold', ...opening };
  const lines = linesOf(places);
  if (order === null) return lines.length === 0 ? null : { kind: 'open', lines };
  const orderId = order.id;
  if (sale.stale) return { kind: 'read', orderId };
  // A hold that ran out takes no changes; only a payment may still take its places back.
  if (sale.lapsed)
    return sale.payment === null ? null : { kind: 'pay', orderId, payment: sale.payment };
  if (sale.voiding || lines.length === 0) return { kind: 'cancel', orderId };
  if (asText(lines) !== asText(linesOf(livingTickets(order))))
    return { kind: 'change', orderId, lines, giveUp: surplus(sale) };
  if (sale.saveDue || sale.payment !== null) {
    const rows = unsavedRows(sale);
    if (rows.length > 0) return { kind: 'save', orderId, rows };
  }
  return sale.payment === null ? null : { kind: 'pay', orderId, payment: sale.payment };
}
