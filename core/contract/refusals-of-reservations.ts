import { z } from 'zod';

/** What is refused where places wait for somebody. */
export const refusalsOfReservations = {
  /** Nobody would be found who comes for it: what is to be saved of the buyer first. */
  BUYER_MISSING: {
    status: 409,
    data: z.object({ missing: z.array(z.enum(['name', 'phone'])) }),
  },
  /** The deadline has `past`, or lies `afterStart` of the first event of the order. */
  DEADLINE_WRONG: {
    status: 409,
    data: z.object({ why: z.enum(['past', 'afterStart']), startsAt: z.string() }),
  },
} as const;
