import type { Act } from '../../../../core/contract/act.ts';
import type { Draft, Drafts } from './draft.ts';
import { focused, focusOn } from './focus.ts';
import { reasonsOf } from './gifts.ts';
import { placesOf } from './place.ts';
import type { Idle, Released, WithOrder } from './sale.ts';
import { cleared } from './stages.ts';
import { spare } from './wish.ts';

/** What an order knew about its participants, as if it had been typed: names only, ids are masked. */
function remembered(sale: WithOrder): Drafts {
  const own = placesOf(sale).flatMap(({ key, ticketClassId, typed, edition, ticket }) => {
    const stored = ticket?.participant;
    const names = {
      firstName: typed.firstName ?? (stored?.firstName || null),
      lastName: typed.lastName ?? (stored?.lastName || null),
      nationalId: typed.nationalId,
    };
    if (Object.values(names).every(each => each === null)) return [];
    const draft: Draft = {
      ...{ ticketClassId, typed: names, edition: edition + 1, kept: null, unsaved: null },
    };
    return [[key, draft] as const];
  });
  return { ...spare(sale.drafts, sale.wish), ...Object.fromEntries(own) };
}

/**
 * Folds the order up: its places are free again, what was typed stays for holding them once more. Whoever let them go
 * is done with this customer; whoever lost them wants them back.
 */
export function folded(
  sale: WithOrder,
  why: Released['why'],
  by: Act | null = null,
): Released | Idle {
  const drafts = remembered(sale);
  const reasons = reasonsOf(sale);
  const { order, wish } = sale;
  // Nothing is left to hold again when the clerk took the last place out one by one.
  if (wish.length === 0) return focused({ ...cleared(sale), drafts }, focusOn.classes);
  return focused(
    { ...cleared(sale), stage: 'released', order, wish, drafts, reasons, why, by },
    why === 'voided' ? focusOn.letGo : focusOn.holdAgain,
  );
}
