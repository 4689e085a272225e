import { type SignedMinor, sum } from '../../../core/contract/money.ts';
import type { Charge } from '../../../core/contract/order.ts';

/** Charges of one kind that one act made, one for each ticket. */
export interface ChargesAtOnce {
  readonly kind: Charge['kind'];
  readonly at: string;
  /** What they are about, each once; a rounding is about the whole order. */
  readonly names: readonly string[];
  readonly tickets: number;
  readonly amountMinor: SignedMinor;
}

/** The charges of an order, act by act, as they came. */
export function chargesAtOnce(charges: readonly Charge[]): readonly ChargesAtOnce[] {
  const acts = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = `${charge.kind} ${charge.at}`;
    acts.set(key, [...(acts.get(key) ?? []), charge]);
  }
  return [...acts.values()].flatMap(together => {
    const [first] = together;
    if (!first) return [];
    return {
      kind: first.kind,
      at: first.at,
      names: [...new Set(together.map(each => each.name).filter(name => name !== ''))],
      tickets: together.filter(each => each.ticketId !== null).length,
      amountMinor: sum(together.map(each => each.amountMinor)),
    };
  });
}
