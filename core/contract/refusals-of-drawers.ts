import { z } from 'zod';
import { Minor, SignedMinor } from './money.ts';

/** It stands in a sentence with its amounts. */
const currency = z.string().regex(/^[A-Z]{3}$/);

/** What is said of cash, and of the drawer and the shift that it belongs to. */
export const refusalsOfDrawers = {
  /** The drawer of this counter has no open shift, and cash lies in drawers here. */
  NO_SHIFT: { status: 409, data: z.object({}) },
  SHIFT_OPEN: {
    status: 409,
    data: z.object({ shiftId: z.string(), operatorName: z.string(), openedAt: z.string() }),
  },
  /** Cash lies in no drawers here, which have no shifts then. */
  DRAWERS_OFF: { status: 409, data: z.object({}) },
  /** Shifts that these counters have opened are not closed, and the setting of drawers stays on. */
  SHIFTS_OPEN: { status: 409, data: z.object({ counters: z.array(z.string()) }) },
  /** The drawer is being counted: no cash goes in or out. */
  COUNTING: { status: 409, data: z.object({}) },
  /** A shift takes cash of one currency: this one. */
  WRONG_CURRENCY: { status: 409, data: z.object({ currency }) },
  /** `cashMinor` is null for who counts blind. */
  DRAWER_EMPTY: {
    status: 409,
    data: z.object({ cashMinor: Minor.nullable(), amountMinor: Minor, currency }),
  },
  /** There is no such note or coin in the currency of the shift. */
  DENOMINATION_UNKNOWN: {
    status: 409,
    data: z.object({ denominationMinor: Minor, currency }),
  },
  /** Counted is not what was expected, which is null for who counts blind. */
  REASON_NEEDED: {
    status: 409,
    data: z.object({
      countedMinor: SignedMinor,
      expectedMinor: SignedMinor.nullable(),
      currency,
    }),
  },
} as const;
