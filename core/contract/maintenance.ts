import { z } from 'zod';
import { SumToCheck } from './attempt.ts';
import { OrderId, TicketClassId, WorkId } from './ids.ts';
import { outside, query } from './operation.ts';

/** In what an order can be amiss: lines and tickets, money, or the currency of its event. */
export const Amiss = z.enum(['tickets', 'money', 'currency']);
export type Amiss = z.output<typeof Amiss>;

/** What the database has not refused, since it was written before the rule. */
export const Books = z.object({
  /** That were looked at. */
  orders: z.int(),
  /** All that was found; the first hundred orders are named, and the first hundred classes. */
  found: z.int(),
  amiss: z.array(z.object({ orderId: OrderId, code: z.string(), in: z.array(Amiss) })),
  /** Whose places are counted otherwise than its orders say. */
  classes: z.array(
    z.object({ ticketClassId: TicketClassId, eventTitle: z.string(), className: z.string() }),
  ),
});
export type Books = z.output<typeof Books>;

export const maintenance = {
  /** Gives back the places of lapsed holds; says how many orders and places. Each order's row is its own. */
  releaseExpiredHolds: outside('maintain', {
    changes: ['events', 'orders'],
    journalled: false,
    waits: 300_000,
  })
    .input(z.object({ dryRun: z.boolean().default(false) }).prefault({}))
    .output(z.object({ orders: z.int(), places: z.int(), dryRun: z.boolean() })),
  /**
   * Looks at all orders, some thousands at a time, beside running sales; under `work` the caller hears how
   * many were looked at. It only reads, and may be ended at any moment.
   */
  checkBooks: outside('maintain', { changes: [], journalled: false, waits: 900_000 })
    .input(z.object({ work: WorkId.optional() }).prefault({}))
    .output(Books),
  overview: query('maintain').output(
    z.object({
      serverVersion: z.string(),
      databaseBytes: z.int(),
      migrations: z.int(),
      connections: z.int(),
      heldOrders: z.int(),
      lapsedHolds: z.int(),
      lapsedPlaces: z.int(),
      /** Card payments to look at, and what a terminal is at, where they were begun more than ten minutes ago. */
      cardsWaiting: z.array(SumToCheck),
    }),
  ),
};
