import { z } from 'zod';
import { TicketClassId } from './ids.ts';

/**
 * At most 20 classes of 500 places: 10,000 tickets in one order. That many are set as one PDF too, in a
 * few minutes; above some 2,000 other calls of the counter notice its answers.
 */
export const lines = z
  .array(z.object({ ticketClassId: TicketClassId, quantity: z.int().min(1).max(500) }))
  .min(1)
  .max(20)
  .refine(all => new Set(all.map(each => each.ticketClassId)).size === all.length, 'repeatedClass');
