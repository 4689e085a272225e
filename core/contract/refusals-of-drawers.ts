import { z } from 'zod';
import { Minor, SignedMinor } from './money.ts';

/** What is said of cash, and of the drawer and the shift that it belongs to. */
export const refusalsOfDrawers = {
  /** The drawer of this counter has no open shift, and cash lies in drawers here. */
  NO_SHIFT: { status: 409, data: z.object({}) },
  SHIFT_OPEN: {
    status: 409,
    data: z.object({ shiftId: z.string(), operatorName: z.string(), openedAt: z.string() }),
  },
  /** The drawer is being counted: no cash goes in or out. */
  COUNTING: { status: 409, data: z.object({}) },
  /** A shift takes cash of one currency: this one. */
  WRONG_CURRENCY: { status: 409, data: z.object({ currency: z.string() }) },
  /** `cashMinor` is null for who counts blind. */
  DRAWER_EMPTY: {
    status: 409,
    data: z.object({ cashMinor: Minor.nullable(), amountMinor: Minor, currency: z.string() }),
  },
  /** There is no such note or coin in the currency of the shift. */
  DENOMINATION_UNKNOWN: {
    status: 409,
    data: z.object({ denominationMinor: Minor, currency: z.string() }),
  },
  /** Counted is not what was expected, which is null for who counts blind. */
  REASON_NEEDED: {
    status: 409,
    data: z.object({
      countedMinor: SignedMinor,
      expectedMinor: SignedMinor.nullable(),
      currency: z.string(),
    }),
  },
} as const;
