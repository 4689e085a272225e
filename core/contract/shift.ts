import { z } from 'zod';
import { CounterId, DrawerId, OperatorId, ShiftId } from './ids.ts';
import { Minor } from './money.ts';
import { Settlement } from './settlement.ts';

/** From the float to the settlement of one drawer. */
export const Shift = z.object({
  id: ShiftId,
  drawerId: DrawerId,
  drawerName: z.string(),
  counterId: CounterId,
  operatorId: OperatorId,
  operatorName: z.string(),
  currency: z.string(),
  state: z.enum(['open', 'counting', 'closed']),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  /** A day of the calendar: it begins at the hour in the settings. */
  businessDate: z.string(),
  floatMinor: Minor,
  /** What is in the drawer; null for who counts blind, until it is closed. */
  cashMinor: Minor.nullable(),
});
export type Shift = z.output<typeof Shift>;

/** A row of the list. */
export const ShiftRow = Shift.extend({
  settlement: Settlement.pick({
    number: true,
    expectedMinor: true,
    countedMinor: true,
    differenceMinor: true,
  }).nullable(),
});
export type ShiftRow = z.output<typeof ShiftRow>;
