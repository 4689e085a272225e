import { sql } from 'drizzle-orm';
import { ticketClasses, ticketStock } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId, TicketClassId } from '../contract/ids.ts';
import type { TicketClass } from '../contract/ticket-classes.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { eventToEdit } from '../events/event-to-edit.ts';
import { firstActive } from '../events/prices-of-class.ts';
import { readTicketClass } from '../events/read-ticket-classes.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeSellable, type Offered, offeredColumns } from './parts/offered.ts';
import { pricesWanted, savePrices } from './parts/save-prices.ts';

/** Adds a ticket class with its prices and its counter to an event that is not cancelled. */
export async function create(
  tx: Tx,
  context: Context & MayRefuse<'ticketClasses.create'>,
  input: Offered & { id: TicketClassId; eventId: EventId },
): Promise<{ ticketClass: TicketClass }> {
  const digest = digestOf(input);
  if (await doneBefore(tx, context, input.id, digest)) {
    context.nothingToDo();
    return { ticketClass: await readTicketClass(tx, context, input.id) };
  }
  const event = await eventToEdit(tx, context, input.eventId);
  const { status, currency } = event;
  if (status === 'cancelled') refuse(context, 'WRONG_STATE', { status });
  mustBeSellable(context, input, event);
  const prices = pricesWanted(input.id, input);
  const { priceMinor } = firstActive(prices);
  await tx
    .insert(ticketClasses)
    .values({
      ...{ id: input.id, eventId: input.eventId, currency, priceMinor },
      ...offeredColumns(input),
    })
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'ticket_classes_pkey') refuse(context, 'ID_REUSED', {});
      if (violatedConstraint(error) === 'ticket_classes_name') {
        refuse(context, 'NAME_TAKEN', { name: input.name });
      }
      throw error;
    });
  // By hand: a builder would name held and sold too, which this role may not write.
  await tx.execute(sql`insert into ${ticketStock} (ticket_class_id, capacity)
    values (${input.id}, ${input.capacity})`);
  await savePrices(tx, context, input.id, prices);
  context.record({
    objectId: input.id,
    command: { id: input.id, digest },
    after: { ...input },
  });
  return { ticketClass: await readTicketClass(tx, context, input.id) };
}
