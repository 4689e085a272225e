import { z } from 'zod';

/** What somebody did to an order, where and when, as the journal has it. */
export const Act = z.object({
  at: z.string(),
  operation: z.string(),
  /** Null where nobody did it: a hold runs out by itself. */
  operatorName: z.string().nullable(),
  counterName: z.string().nullable(),
  reason: z.string().nullable(),
  /** Who confirmed a refund that the operator could not give alone. */
  approverName: z.string().nullable(),
});
export type Act = z.output<typeof Act>;
