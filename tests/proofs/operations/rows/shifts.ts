import { v7 } from 'uuid';
import { aSpan, type Rows } from '../row.ts';

const moved = () => ({ id: v7(), amountMinor: 500, reason: 'change from the bank' });

const counted = [{ denominationMinor: 10_000, count: 2 }];

/** Shifts of drawers. */
export const shifts = {
  'shifts.open': {
    may: 'a a a',
    asks: () => ({ id: v7(), countedFloatMinor: 20_000, reason: 'counted twice' }),
  },
  'shifts.current': { may: 'a a a' },
  'shifts.movements': { may: 'a a a' },
  'shifts.payIn': { may: 'a a a', asks: moved },
  'shifts.payOut': { may: 'a a a', asks: moved },
  'shifts.drop': { may: 'a a a', asks: moved },
  'shifts.openDrawer': { may: 'a a a', asks: () => ({ id: v7(), reason: 'change for a guest' }) },
  'shifts.voidMovement': {
    may: 'a a a',
    asks: () => ({ id: v7(), movementId: v7(), reason: 'typed twice' }),
  },
  'shifts.report': { may: 'o o a', asks: ({ shiftId }) => ({ shiftId }) },
  'shifts.beginCount': { may: 'o o a', asks: ({ shiftId }) => ({ shiftId }) },
  'shifts.resume': { may: 'o o a', asks: ({ shiftId }) => ({ shiftId }) },
  'shifts.close': {
    may: 'o o a',
    asks: ({ shiftId }) => ({
      ...{ id: v7(), shiftId, counted, dropMinor: 0, reason: 'counted twice' },
      slips: [{ method: 'card', amountMinor: 0 }],
    }),
  },
  'shifts.recount': {
    may: '- - a',
    asks: ({ shiftId }) => ({ id: v7(), shiftId, counted, reason: 'counted twice' }),
  },
  'shifts.list': {
    may: 'o o a',
    asks: ({ drawerId }) => ({ ...aSpan, drawerId, limit: 20 }),
    shows: (answer, { shiftId }) =>
      (answer as { shifts: { id: string }[] }).shifts.some(each => each.id === shiftId),
  },
} satisfies Rows;
