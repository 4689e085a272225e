import { inputOf } from '../participants/input.ts';
import type { Command, Lines, SavedRow } from './command.ts';
import { giftDue } from './gifts.ts';
import { heldLines, sameLines } from './lines.ts';
import { placesOf } from './place.ts';
import type { Sale, WithOrder } from './sale.ts';
import { isWaiting } from './stages.ts';
import { surplus } from './tickets.ts';
import { linesOf } from './wish.ts';

/** `open` asks for the id of a first hold, which a pure function cannot make. */
export type Due = Command | { readonly kind: 'open'; readonly lines: Lines } | null;

const read = ({ order }: WithOrder): Command => ({ kind: 'read', orderId: order.id });
const cancel = ({ order }: WithOrder): Command => ({ kind: 'cancel', orderId: order.id });

/** What must be held or given up, so that the order contains what is wanted. */
function held(sale: WithOrder): Command | null {
  if (sale.wish.length === 0) return cancel(sale);
  const lines = linesOf(sale.wish);
  if (sameLines(lines, heldLines(sale.order))) return null;
  return { kind: 'change', orderId: sale.order.id, lines, giveUp: surplus(sale) };
}

function saved(sale: WithOrder): Command | null {
  const rows = placesOf(sale).flatMap((place): SavedRow[] => {
    const input = place.kept ? null : inputOf(place);
    return input === null ? [] : [{ key: place.key, edition: place.edition, input }];
  });
  // What one call takes; the others follow it.
  return rows.length === 0
    ? null
    : { kind: 'save', orderId: sale.order.id, rows: rows.slice(0, 500) };
}

/** An answer that was lost may belong to something that was done: where nothing else is due, look. */
const lookedAfter = (sale: WithOrder): Command | null => (isWaiting(sale) ? read(sale) : null);

/**
 * What the database must be told next, so that it agrees with the screen: first what is held, then
 * who it is for, then what of it is on the house (after the names, whose answers would wipe away why that is refused),
 * then the money. One command at a time, always the latest wish.
 */
export function due(sale: Sale): Due {
  if (sale.undo.kind === 'undoing')
    return {
      ...{ kind: 'undo', id: sale.undo.id, orderId: sale.undo.order.id },
      attemptIds: sale.undo.attemptIds,
    };
  switch (sale.stage) {
    case 'idle':
    case 'released':
    case 'done':
      return null;
    case 'holding':
      if (sale.hold === null) return { kind: 'open', lines: linesOf(sale.wish) };
      return { kind: 'hold', ...sale.hold };
    case 'held':
    case 'paying':
      // Its answer was lost: sent again it is one's own, and read it would be somebody's.
      if (isWaiting(sale) && sale.call?.kind === 'cancel') return cancel(sale);
      if (sale.stale) return read(sale);
      return (
        held(sale) ?? (sale.saveDue ? saved(sale) : null) ?? giftDue(sale) ?? lookedAfter(sale)
      );
    case 'releasing':
      return sale.stale ? read(sale) : cancel(sale);
    case 'lapsed':
      // A hold that ran out takes no changes; only a payment may still take its places back.
      return sale.stale ? read(sale) : null;
    case 'charging':
      return sale.stale ? read(sale) : lookedAfter(sale);
    case 'taking': {
      if (sale.stale) return read(sale);
      const pay = { kind: 'pay', orderId: sale.order.id, payment: sale.payment } as const;
      return (sale.lapsed ? null : (held(sale) ?? giftDue(sale) ?? saved(sale))) ?? pay;
    }
  }
}
