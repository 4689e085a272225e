import { v7 } from 'uuid';
import type { Rows } from '../row.ts';

const moved = () => ({ id: v7(), amountMinor: 500, reason: 'change from the bank' });

/** Shifts of drawers. */
export const shifts = {
  'shifts.open': {
    may: 'a a a',
    asks: () => ({ id: v7(), countedFloatMinor: 20_000, reason: 'counted twice' }),
  },
  'shifts.current': { may: 'a a a' },
  'shifts.payIn': { may: 'a a a', asks: moved },
  'shifts.payOut': { may: 'a a a', asks: moved },
  'shifts.drop': { may: 'a a a', asks: moved },
  'shifts.openDrawer': { may: 'a a a', asks: () => ({ id: v7(), reason: 'change for a guest' }) },
  'shifts.voidMovement': {
    may: 'a a a',
    asks: () => ({ id: v7(), movementId: v7(), reason: 'typed twice' }),
  },
} satisfies Rows;
