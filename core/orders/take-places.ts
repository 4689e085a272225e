import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orderLines, tickets } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';
import { refuse } from '../refusal.ts';
import type { Offer, WantedLine } from './offer.ts';

interface Taking {
  orderId: string;
  heldUntil: Date;
  /** The position of the first new ticket. */
  from: number;
}

/**
 * Adds held tickets and grows the lines by them, in order of class id (the lines must come sorted).
 * A ticket keeps the price, VAT rate and class name of this moment.
 */
export async function takePlaces(
  tx: Tx,
  { orderId, heldUntil, from }: Taking,
  lines: readonly WantedLine[],
  offers: ReadonlyMap<string, Offer>,
): Promise<void> {
  const wanted = lines.flatMap(({ ticketClassId, quantity }) => {
    const offer = offers.get(ticketClassId) ?? refuse('NOT_FOUND', { what: 'ticketClass' });
    return Array.from({ length: quantity }, () => offer.ticketClass);
  });
  await tx.insert(tickets).values(
    wanted.map((ticketClass, at) => ({
      id: v7(),
      orderId,
      ticketClassId: ticketClass.id,
      position: from + at,
      className: ticketClass.name,
      priceMinor: ticketClass.priceMinor,
      vatRateBp: ticketClass.vatRateBp,
    })),
  );
  await tx
    .insert(orderLines)
    .values(lines.map(line => ({ ...line, orderId, heldUntil })))
    .onConflictDoUpdate({
      target: [orderLines.orderId, orderLines.ticketClassId],
      set: {
        state: 'held',
        quantity: sql`excluded.quantity + case when ${orderLines.state} = 'held' then ${orderLines.quantity} else 0 end`,
      },
    });
}
