import { and, eq, sql } from 'drizzle-orm';
import { ticketClasses, ticketStock } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { TicketClassId } from '../contract/ids.ts';
import type { TicketClass } from '../contract/ticket-classes.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { eventToEdit } from '../events/event-to-edit.ts';
import { readTicketClass } from '../events/read-ticket-classes.ts';
import { freePlaces, PlacesLapsed } from '../orders/places.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { mustBeSellable, type Offered, offeredColumns } from './parts/offered.ts';
import { pricesWanted, savePrices } from './parts/save-prices.ts';

/** Changes what will be sold from now on. The counter's row, which every sale wants, comes last. */
export async function update(
  tx: Tx,
  context: Context & MayRefuse<'ticketClasses.update'>,
  input: Offered & { ticketClassId: TicketClassId },
): Promise<{ ticketClass: TicketClass }> {
  const before = await readTicketClass(tx, context, input.ticketClassId);
  mustBeSellable(context, input, await eventToEdit(tx, context, before.eventId));
  await tx
    .update(ticketClasses)
    .set(offeredColumns(input))
    .where(eq(ticketClasses.id, input.ticketClassId))
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'ticket_classes_name') {
        refuse(context, 'NAME_TAKEN', { name: input.name });
      }
      throw error;
    });
  const prices = pricesWanted(input.ticketClassId, input, before);
  await savePrices(tx, context, input.ticketClassId, prices, before.prices);
  if (input.capacity !== before.capacity) {
    await changeCapacity(tx, context, input.ticketClassId, input.capacity);
  }
  const after = await readTicketClass(tx, context, input.ticketClassId);
  context.record({ objectId: input.ticketClassId, before: told(before), after: told(after) });
  return { ticketClass: after };
}

/**
 * Compares under the row's own lock. Refuses CAPACITY_TAKEN below what is sold and held.
 * @throws PlacesLapsed when only holds that have run out stand in the way
 */
async function changeCapacity(
  tx: Tx,
  context: Context & May<'NOT_FOUND' | 'CAPACITY_TAKEN'>,
  ticketClassId: TicketClassId,
  capacity: number,
): Promise<void> {
  const changed = await tx
    .update(ticketStock)
    .set({ capacity })
    .where(
      and(
        eq(ticketStock.ticketClassId, ticketClassId),
        sql`${ticketStock.held} + ${ticketStock.sold} <= ${capacity}`,
      ),
    )
    .returning({ capacity: ticketStock.capacity });
  if (changed.length > 0) return;
  const { held, sold } = await readTicketClass(tx, context, ticketClassId);
  if (held + sold <= capacity) {
    const [free] = await freePlaces(tx, [{ ticketClassId }]);
    const places = held + sold + (free?.lapsed ?? 0) - capacity;
    throw new PlacesLapsed([{ ticketClassId, places }]);
  }
  refuse(context, 'CAPACITY_TAKEN', { taken: held + sold });
}

/**
 * What the journal tells of a ticket class: what an organizer decides, not what is sold meanwhile. A price that is
 * the only one is the class's.
 */
const told = ({ held, sold, remaining, soldOut, prices, ...offered }: TicketClass) => ({
  ...offered,
  ...(prices.length > 1 && { prices }),
});
