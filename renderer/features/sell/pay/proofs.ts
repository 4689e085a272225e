import type { Order } from '../../../../core/contract/order.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Till } from '../../../ui/pay/till.ts';
import { livingTickets } from '../sale/lines.ts';

/** What a price asks to be shown, as “student card”. */
export interface Proof {
  readonly name: string;
  /** For how many tickets; null where only the database named it. */
  readonly tickets: number | null;
}

/** What the tickets of an order ask to be shown, where no national id tells as much; by these classes, as offered now. */
export function proofsIn(order: Order, ticketClasses: readonly TicketClass[]): readonly Proof[] {
  const byId = new Map(ticketClasses.map(each => [each.id, each]));
  const counts = new Map<string, number>();
  for (const { ticketClassId, priceId, freeReason } of livingTickets(order)) {
    const ticketClass = byId.get(ticketClassId);
    const name = ticketClass?.prices.find(each => each.id === priceId)?.proof ?? null;
    if (name === null || freeReason !== null || ticketClass?.participantData === 'nationalId')
      continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, tickets]) => ({ name, tickets }));
}

/** What is to be seen before this till takes its money: nothing for what is given away, and whatever an answer named. */
export function proofsFor(till: Till, known: readonly Proof[]): readonly Proof[] {
  if (till.method === 'complimentary') return [];
  const named = till.proofsNamed.filter(name => known.every(each => each.name !== name));
  return [...known, ...named.map(name => ({ name, tickets: null }))];
}

const meaning = (proofs: readonly Proof[]) => JSON.stringify(proofs);

/** The till of a clerk who has seen exactly these, or takes that back. */
export const withSeen = (proofs: readonly Proof[], isSeen: boolean): Pick<Till, 'proofsSeen'> => ({
  proofsSeen: isSeen ? meaning(proofs) : null,
});

/** Whether exactly these were seen: one ticket or proof more is seen anew. */
export const areSeen = (till: Till, proofs: readonly Proof[]): boolean =>
  proofs.length === 0 || till.proofsSeen === meaning(proofs);

/** What must be seen first, as the database would say it. */
export const proofsNeeded = (proofs: readonly Proof[]): Answer => ({
  kind: 'refusal',
  code: 'PROOF_NEEDED',
  data: { proofs: proofs.map(each => each.name) },
});
