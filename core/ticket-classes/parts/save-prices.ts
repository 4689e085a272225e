import { eq } from 'drizzle-orm';
import { ticketClassPrices } from '../../../drizzle/schema/index.ts';
import { PriceId, type TicketClassId } from '../../contract/ids.ts';
import type { Price } from '../../contract/prices.ts';
import { violatedConstraint } from '../../database/busy.ts';
import type { Tx } from '../../database/pool.ts';
import { firstActive } from '../../events/prices-of-class.ts';
import { type May, refuse } from '../../refusal.ts';

import type { Offered } from './offered.ts';

interface Before {
  readonly name: string;
  readonly prices: readonly Price[];
}

/**
 * The prices that a class will have, in their order. One price alone is the class's own, with its id and name, or
 * changes the first that it has; a list of prices is all of them, and those left out are not offered any more.
 */
export function pricesWanted(
  classId: TicketClassId,
  offered: Offered,
  before?: Before,
): readonly Price[] {
  const { name, priceMinor, prices } = offered;
  if (prices) {
    const listed = prices.map(each => ({
      ...each,
      minAge: each.minAge ?? null,
      maxAge: each.maxAge ?? null,
      proof: each.proof ?? null,
      saleFrom: each.saleFrom ?? null,
      saleUntil: each.saleUntil ?? null,
    }));
    const leftOut = (before?.prices ?? []).filter(each => !listed.some(({ id }) => id === each.id));
    return [...listed, ...leftOut.map(each => ({ ...each, active: false }))];
  }
  if (priceMinor === undefined) throw new Error('neither a price nor prices');
  const one = { priceMinor, minAge: offered.minAge ?? null, maxAge: offered.maxAge ?? null };
  if (!before) {
    const always = { proof: null, saleFrom: null, saleUntil: null, active: true };
    return [{ id: PriceId.parse(classId), name, ...one, ...always }];
  }
  const first = firstActive(before.prices);
  const edited = { ...first, ...one, name: first.name === before.name ? name : first.name };
  return before.prices.map(each => (each === first ? edited : each));
}

/** Writes the prices of a class. Refuses ID_REUSED for the id of another class's price. */
export async function savePrices(
  tx: Tx,
  may: May<'ID_REUSED'>,
  ticketClassId: TicketClassId,
  wanted: readonly Price[],
  before: readonly Price[] = [],
): Promise<void> {
  for (const [at, { id, saleFrom, saleUntil, ...rest }] of wanted.entries()) {
    const columns = {
      ...rest,
      position: at + 1,
      saleFrom: saleFrom === null ? null : new Date(saleFrom),
      saleUntil: saleUntil === null ? null : new Date(saleUntil),
    };
    if (before.some(each => each.id === id)) {
      await tx.update(ticketClassPrices).set(columns).where(eq(ticketClassPrices.id, id));
      continue;
    }
    await tx
      .insert(ticketClassPrices)
      .values({ id, ticketClassId, ...columns })
      .catch((error: unknown) => {
        if (violatedConstraint(error) === 'ticket_class_prices_pkey') refuse(may, 'ID_REUSED', {});
        throw error;
      });
  }
}
