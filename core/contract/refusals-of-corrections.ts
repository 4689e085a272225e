import { z } from 'zod';

/** What is refused where a sale of a moment ago is put right. */
export const refusalsOfCorrections = {
  /**
   * The method of a payment stays. `shift`: it was booked in another shift than the one at this counter, or in none;
   * without shifts on another `day`, or at another `counter`. `corrected` once already; what was given back
   * (`refund`, and `givenBack` of it since); free tickets (`free`); and by the `same` method.
   */
  NOT_CORRECTABLE: {
    status: 409,
    data: z.object({
      why: z.enum([
        'shift',
        'day',
        'counter',
        'corrected',
        'refund',
        'givenBack',
        'free',
        'same',
        /** In cash another sum was taken, or would have been. */
        'rounding',
        /** A card terminal says that it was by card. */
        'terminal',
      ]),
    }),
  },
  /** The minute after the sale is over: it was so long ago. */
  TOO_LATE: { status: 409, data: z.object({ seconds: z.int() }) },
  /**
   * Only the last sale of a counter is undone: a `newer` one came since, this one was made `elsewhere`, or something
   * of it was `changed` since.
   */
  NOT_LAST_SALE: {
    status: 409,
    data: z.object({ why: z.enum(['newer', 'elsewhere', 'changed']) }),
  },
} as const;
